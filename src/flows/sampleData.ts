import { taiwanModel } from '../domain/report/taiwan/taiwanModel';
import type { ReportWish } from './ReportWish';
import { prepareTemplate } from './prepareTemplate';
import { skeletonOf } from './skeletonOf';

/**
 * Data to start from, as JSON: a built-in template's sample, in Traditional for Taiwan; of an office's own document every
 * field it mentions, empty.
 * @throws ProductError `template.*`
 */
export async function sampleData(wish: Pick<ReportWish, 'template' | 'shelf' | 'house'>): Promise<string> {
  const { file, compiled, isTaiwan } = await prepareTemplate(wish);
  const sample: unknown = file.sample === undefined ? skeletonOf(compiled.uses) : JSON.parse(file.sample);
  const data = isTaiwan && file.sample !== undefined ? taiwanModel(sample as object) : sample;
  return `${JSON.stringify(data, null, 2)}\n`;
}
