/** Stands in manifest.xml for the address the add-in is served from. */
const PLACEHOLDER = 'https://localhost:3000';
const DEVELOPMENT_ID = '5b0c2c5e-60c9-4a33-8a2b-2f4fbd0d1f77';
const developmentNames = { 督办: '督办（开发）', 督辦: '督辦（開發）', Duban: 'Duban (development)' };

/** The manifest of one place: its address, the product's version, and on localhost an identity of its own. */
export function renderManifest(source, { url, development }, version) {
  const released = source
    .replace(/^<!--[\s\S]*?^-->\n/m, '')
    .replaceAll(PLACEHOLDER, escapeXml(url))
    .replace(/<Version>.*<\/Version>/, `<Version>${version}.0</Version>`);
  return development ? asDevelopment(released) : released;
}

/** Excel tells add-ins apart by id, people by name: in the list of add-ins and over the buttons. */
function asDevelopment(manifest) {
  const renamed = (part) =>
    part.replace(
      /(Value=")(督办|督辦|Duban)(")/g,
      (_, start, name, end) => start + developmentNames[name] + end,
    );
  return manifest
    .replace(/<Id>.*<\/Id>/, `<Id>${DEVELOPMENT_ID}</Id>`)
    .replace(/<DisplayName[\s\S]*?<\/DisplayName>/, renamed)
    .replace(/<bt:String id="Group\.Label"[\s\S]*?<\/bt:String>/, renamed);
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
