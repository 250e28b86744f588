/** What a document may become in the preview: words, tables, pictures, drawings. */
const REFUSED = 'script,iframe,frame,object,embed,link,meta,base,form,input,button,video,audio,foreignObject';
const ADDRESSES = ['href', 'xlink:href', 'src', 'srcset', 'srcdoc', 'action', 'background', 'poster'];
const OWN_PICTURE = /^(?:blob:|data:image\/(?!svg))/i;

/**
 * Takes out of drawn nodes whatever could act or call somewhere: a template may come from anyone. Links keep their words
 * and lose where they lead.
 */
export function cleanNodes(nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    node.querySelectorAll(REFUSED).forEach((one) => one.remove());
    for (const element of [node, ...node.querySelectorAll('*')]) cleanElement(element);
  }
}

function cleanElement(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const acts = /^on/i.test(name);
    const leads = ADDRESSES.includes(name.toLowerCase()) && !OWN_PICTURE.test(value);
    if (acts || leads) element.removeAttribute(name);
  }
  // Addresses in styles are refused by the page's policy too; not even asked for is better.
  if (element instanceof HTMLStyleElement)
    element.textContent = (element.textContent ?? '').replace(
      /@import[^;]*;?|url\((?!["']?(?:blob:|data:image\/))[^)]*\)/gi,
      '',
    );
  else if (/url\(/i.test(element.getAttribute('style') ?? '')) element.removeAttribute('style');
}
