import { compileWordTemplate } from '../../src/word/compileWordTemplate';
import { allHelpers } from '../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../src/word/renderWordTemplate';

/** What the page did, by itself: code that a test tool runs in a page is not held to the page's policy. */
export interface Outcome {
  readonly docx?: readonly number[];
  readonly error?: string;
  /** What became of the attempt to run code from a string. */
  readonly codeFromString: string;
}

async function work(): Promise<Outcome> {
  const codeFromString = tryCode('return "ran"');
  try {
    const template = new Uint8Array(await (await fetch('/template.docx')).arrayBuffer());
    const model: unknown = await (await fetch('/model.json')).json();
    const compiled = await compileWordTemplate(template, allHelpers);
    const stamp = { title: '测试', created: '2024-07-12T09:00' };
    return { docx: [...(await renderWordTemplate(compiled, model, stamp))], codeFromString };
  } catch (error) {
    return { error: String(error), codeFromString };
  }
}

/** What `Handlebars.compile` does. */
function tryCode(code: string): string {
  try {
    return (Reflect.construct(Function, [code]) as () => string)();
  } catch (error) {
    return (error as Error).name;
  }
}

void work().then((outcome) => Object.assign(globalThis, { outcome }));
