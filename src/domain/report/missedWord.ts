import type { Localized } from '../../base/Language';
import { NOT_MET } from '../metrics/judge';
import type { Metric } from '../metrics/Metric';

const BELOW_EXCELLENT: Localized = { 'zh-CN': '未达优秀', en: 'below excellent' };

/** What is said of a figure below its standard: 4.5分 is where 优秀 begins, no pass mark. **Source**: R-37 · S3 三(四)2. */
export function missedWord({ id }: Pick<Metric, 'id'>): Localized {
  return id.startsWith('satisfaction.') ? BELOW_EXCELLENT : NOT_MET;
}
