import { clockTimeOf, parseClockSpan } from '../../../src/domain/meeting/clock';
import { dateCell } from '../../support/snapshot/buildSnapshot';

const at = (hours: number, minutes = 0) => hours * 60 + minutes;

describe('parseClockSpan', () => {
  it.each([
    { text: '09:00-09:30', span: [at(9), at(9, 30)] },
    { text: '9:00—9:30', span: [at(9), at(9, 30)] },
    { text: '9：00～9：30', span: [at(9), at(9, 30)] },
    { text: '09:00 至 09:30', span: [at(9), at(9, 30)] },
    { text: '上午9点至10点', span: [at(9), at(10)] },
    { text: '上午9点半到10点45分', span: [at(9, 30), at(10, 45)] },
    { text: '下午2点-3点', span: [at(14), at(15)] },
    { text: '下午2:00-下午3:30', span: [at(14), at(15, 30)] },
    { text: '9:00-10:00am', span: [at(9), at(10)] },
    { text: '1:30 pm - 3:00 pm', span: [at(13, 30), at(15)] },
    { text: '中午12:00-13:30', span: [at(12), at(13, 30)] },
    { text: '2024-03-20 09:00-18:00', span: [at(9), at(18)] },
    { text: '2024年3月20日9时至18时', span: [at(9), at(18)] },
    { text: '09:00:00-09:30:00', span: [at(9), at(9, 30)] },
    { text: '10:30-10:00', span: [at(10, 30), at(10)] },
    { text: '09:00', span: undefined },
    { text: '2024-03-20至2024-03-21', span: undefined },
    { text: '25:00-26:00', span: undefined },
    { text: '09:60-10:00', span: undefined },
    { text: '比分3:2-1:0结束', span: undefined },
    { text: '', span: undefined },
  ])('$text', ({ text, span }) => {
    expect(parseClockSpan(text)).toEqual(span && { start: span[0], end: span[1] });
  });
});

describe('clockTimeOf', () => {
  it.each([
    { cell: dateCell('2024-03-20 14:30'), time: { minute: at(14, 30), day: 19802 } },
    { cell: { kind: 'date' as const, value: 14.5 / 24, format: 'hh:mm' }, time: { minute: at(14, 30) } },
    { cell: { kind: 'number' as const, value: 14.5 / 24 }, time: { minute: at(14, 30) } },
    { cell: { kind: 'number' as const, value: 1430 }, time: undefined },
    { cell: { kind: 'text' as const, value: '14：30' }, time: { minute: at(14, 30) } },
    { cell: { kind: 'text' as const, value: '2024-03-20 14:30' }, time: { minute: at(14, 30), day: 19802 } },
    { cell: { kind: 'text' as const, value: '下午' }, time: undefined },
    { cell: { kind: 'error' as const, value: '#N/A' }, time: undefined },
    { cell: { kind: 'boolean' as const, value: true }, time: undefined },
  ])('$cell', ({ cell, time }) => expect(clockTimeOf({ column: 1, ...cell })).toEqual(time));
});
