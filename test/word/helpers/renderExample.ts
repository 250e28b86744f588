import { everyHelper } from '../support/everyHelper';
import { DOCUMENT_PRINT } from '../../../src/word/renderWordTemplate';
import { renderAsText, TextSink } from '../handlebars/renderAsText';

/** A template as a document prints it, without the document. */
export function renderExample(template: string, model: unknown): string {
  return renderAsText({
    template,
    model,
    helpers: everyHelper,
    print: DOCUMENT_PRINT,
    sink: new TextSink({ noEscape: true }),
  });
}
