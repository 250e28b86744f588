import type { CallsOf } from '../handlebars/HelperFamily';
import type { dateHelpers } from './dateHelpers';
import { onReadable } from './onReadable';
import { formatMoment } from './text/formatMoment';
import { textOf } from './textOf';
import { readMoment } from './values/readMoment';

export const dateCalls: CallsOf<typeof dateHelpers> = {
  日期: ([value, style], hash) =>
    onReadable(value, readMoment, hash, (moment) =>
      formatMoment(moment, textOf(style) || '年月日', '年月日'),
    ),
  时间: ([value, style], hash) => {
    const moment = readMoment(value);
    if (moment && !moment.time) return undefined;
    return onReadable(
      value,
      readMoment,
      hash,
      ({ time }) => time && formatMoment({ time }, textOf(style) || 'HH:mm', '时分'),
    );
  },
};
