import { isEmpty } from '../handlebars/blockHelpers';
import type { ValueHelper } from '../handlebars/Helper';
import { lookUp } from '../handlebars/lookUp';

export const valueHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    names: ['默认值', 'default'],
    does: { 'zh-CN': '没有内容时改用第二项；0 是内容', en: 'the second when the first is empty; 0 is not' },
    atLeast: 2,
    atMost: 2,
    hash: [],
    examples: [
      { template: '{{默认值 备注 "无"}}', data: { 备注: ' ' }, gives: '无' },
      { template: '{{默认值 0 "无"}}', gives: '0' },
    ],
    call: ([value, fallback]) => (isBlank(value) ? fallback : value),
  },
  {
    kind: 'value',
    names: ['取', 'lookup'],
    does: { 'zh-CN': '按名称或位置（从 0 数起）取一项', en: 'an item by name or position, from 0' },
    atLeast: 2,
    atMost: 2,
    hash: [],
    examples: [{ template: '{{取 名单 1}}', data: { 名单: ['王芳', '李明'] }, gives: '李明' }],
    call: ([owner, name]) => lookUp(owner, String(name)),
  },
  {
    kind: 'value',
    names: ['记录', 'log'],
    does: {
      'zh-CN': '什么也不写（为 Handlebars 模板保留）',
      en: 'writes nothing (kept for Handlebars templates)',
    },
    atLeast: 0,
    atMost: 10,
    call: () => '',
  },
];

function isBlank(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() === '' : isEmpty(value);
}
