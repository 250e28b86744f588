import type { TemplateFile, TemplateShelf } from '../../ports/TemplateShelf';

/** The templates of the product, packed into the code by the build; loaded when somebody asks. */
export const bundledTemplates: TemplateShelf = {
  async list() {
    const { templateTexts } = await import('./templateTexts');
    return shelve(templateTexts());
  },
  findOwn: async () => undefined,
};

/**
 * Files by their paths below `templates/`: `checklist/template.md`, `checklist/template.zh-TW.md`,
 * `checklist/sample.json`, `checklist/partials/落款.txt`.
 */
export function shelve(texts: ReadonlyMap<string, string>): TemplateFile[] {
  const ids = [...texts.keys()].flatMap((path) => /^([^/]+)\/template\.md$/.exec(path)?.[1] ?? []);
  return ids.sort().map((id) => {
    const taiwan = texts.get(`${id}/template.zh-TW.md`);
    const sample = texts.get(`${id}/sample.json`);
    const partials = partialsOf(id, texts);
    return {
      kind: 'text',
      id,
      text: texts.get(`${id}/template.md`) ?? '',
      ...(taiwan !== undefined && { taiwan }),
      ...(sample !== undefined && { sample }),
      ...(partials.size > 0 && { partials }),
    };
  });
}

function partialsOf(id: string, texts: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, text] of texts) {
    const name = path.startsWith(`${id}/partials/`) && /([^/]+)\.(?:txt|md)$/.exec(path)?.[1];
    if (name) found.set(name, text);
  }
  return found;
}
