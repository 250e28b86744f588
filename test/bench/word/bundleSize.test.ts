import { resolve } from 'node:path';
import { bundleSize } from './bundleSizes';

/** What a page fetches before its first document: the engine, the zip, the XML. */
const MOST_KB = 32;

/** Made once: it takes long, on a busy machine minutes. */
jest.setTimeout(300_000);
const made = bundleSize('duban', resolve(__dirname, '../../..'));

it(`the engine is at most ${MOST_KB} KB for a browser, minified and compressed`, async () => {
  const { gzip, modules } = await made;
  const biggest = modules.slice(0, 15).map(({ name, bytes }) => `${name}: ${bytes}`);
  expect({ tooBig: gzip > MOST_KB * 1024, gzip, biggest }).toMatchObject({ tooBig: false });
});

it('holds nothing that few templates need', async () => {
  const { modules } = await made;
  const names = modules.map(({ name }) => name);
  const rare =
    /@handlebars|\/(?:parseProgram|readFields|attributeTags|fieldTags)\.ts$|\.docs\.ts$|\.calls\.ts$|\/locales\/|\/word\/(?:lint|styles|text)\/|\/mistakes\/(?!Saying)|rich\/(?:chart\/(?!refill\/ChartFill)|table|qrCode|subDocument|richText|lamp|checkBox)|skeleton\/(?:ids|IdWriter|FreshIds|TakenIds|PartIds|DocumentChanges)\.ts$|\/(?:change|apply)[A-Z]\w*\.ts$|readPackageFacts/;
  expect(names.filter((name) => rare.test(name))).toEqual([]);
  expect(names.some((name) => name.endsWith('compileWordTemplate.ts'))).toBe(true);
});
