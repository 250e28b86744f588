import type { HelperTable } from '../handlebars/Helper';
import { IdWriter } from '../skeleton/IdWriter';
import type { XmlElement } from '../xml/XmlNode';
import { dropCutMarks } from './mend/dropCutMarks';
import { markIterations } from './mend/markIterations';
import { unbindControls } from './mend/unbindControls';

/** What a part with ids needs before it is written, and what renews them then. */
export function mendIds(
  root: XmlElement,
  names: ReadonlySet<string>,
  helpers: HelperTable,
): { readonly ids: IdWriter } {
  dropCutMarks(root);
  if (names.has('w:sdt')) unbindControls(root);
  markIterations(root, helpers);
  return { ids: new IdWriter() };
}
