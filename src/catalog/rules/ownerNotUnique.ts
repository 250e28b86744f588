import { defineCellRule } from '../../domain/checks/Rule';
import { toSimplified } from '../../domain/text/toSimplified';
import { kindOfOwner } from '../../domain/wording/owners/kindOfOwner';
import type { Owners } from '../../domain/wording/findOwners';

type Values = Pick<Owners, 'count' | 'owners' | 'collective'> & { text: string };

/** 市场部, 财政局, HR are not counted as persons. */
const isPerson = (owner: string): boolean => {
  const kind = kindOfOwner(toSimplified(owner));
  return kind === 'person' || kind === 'title';
};

/** Names quoted in the hint. */
const QUOTED = 5;

/** Tables of duties: several speakers of an agenda item, several people at an incident are nothing wrong. */
export const ownerNotUnique = defineCellRule<Values>({
  id: 'E04',
  severity: 'error',
  source: 'R-23 · S2 关键提醒4; R-29 · S3 三(二)2; R-48 · S3 五(五)',
  title: { 'zh-CN': '责任方唯一', en: 'Exactly one owner' },
  looksAt: ({ definition }, table) => definition.role === 'owner' && table.inRole('deadline') !== undefined,
  violation: ({ text }, { ownersIn }) => {
    const { count, owners, collective } = ownersIn(text);
    return count === 1 ? undefined : { values: { count, owners, collective, text } };
  },
  message: ({ count, collective, text }) => {
    if (count === 0) {
      return { 'zh-CN': `责任方「${text}」尚未落实`, en: `“${text}” names no owner` };
    }
    return collective
      ? {
          'zh-CN': `「${text}」不是唯一责任方，请只保留一个并另填配合方`,
          en: `“${text}” is not one owner: keep one, move the rest`,
        }
      : {
          'zh-CN': `检测到${count}个责任方，请只保留一个并另填配合方`,
          en: `${count} owners found: keep one, move the rest to the supporters`,
        };
  },
  hint: ({ count, owners, collective }) => {
    if (count === 0) {
      return { 'zh-CN': '请填写一个部门或一个人。', en: 'Name one department or one person.' };
    }
    if (collective || owners.length === 0) {
      return {
        'zh-CN': '请写明一个牵头的部门或人员，其余填入配合方。',
        en: 'Name the department or person in charge; the rest are supporters.',
      };
    }
    const names = owners.slice(0, QUOTED);
    const counter = owners.every(isPerson) ? '人' : '个';
    const more = owners.length > QUOTED;
    return {
      'zh-CN': `识别为${count}${counter}：${names.join('、')}${more ? '等' : ''}。如本是一个主体，请在「词库」表登记。`,
      en: `Read as ${count}: ${names.join(', ')}${more ? ' …' : ''}. If it is one, list it in the sheet “词库”.`,
    };
  },
  example: {
    bad: { taskTracking: [{ task: '会场布置', owner: '市场部+行政部+IT部', deadline: '2024-07-20' }] },
    good: {
      taskTracking: [
        { task: '会场布置', owner: '牵头:会议执行专员;配合:行政部、IT部', deadline: '2024-07-20' },
      ],
    },
  },
});
