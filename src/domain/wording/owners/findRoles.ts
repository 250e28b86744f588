import { kindOfOwner } from './kindOfOwner';
import { bare, blotBrackets } from './OwnerText';

/** Pieces of an owner cell by the role its labels give them; each piece may name several owners. */
export interface Roles {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** 责任人, 负责人 and what stands without a label. */
  readonly plain: readonly string[];
  /** 分管领导, 电话 and others that are not in charge of the matter itself. */
  readonly aside: readonly string[];
}

type Role = 'lead' | 'support' | 'plain' | 'aside';

const WORDS: readonly (readonly [Role, string])[] = [
  ['lead', '总牵头|牵头|主办|主责|主要责任|第一责任|总负责|主负责|A角|A岗|组长|lead|host'],
  [
    'support',
    '配合|协办|协助|协同|参与|参加|协作|会办|辅助|会同|支持|B角|B岗|副组长|组员|成员|support|assist',
  ],
  ['aside', '分机|内线|工号|ext|联系电话|联系方式|电话|手机|邮箱|分管|督办|监督|审核|审批|备注|tel|email'],
  ['plain', '直接责任|具体责任|责任|具体负责|负责|对接|承办|经办|执行|联络|联系|主管|owner'],
];

const ALL = WORDS.map(([, words]) => words).join('|');

/** A label and its colon: 牵头单位:, 配合部门:, 负责人:, or a label word before a blank; 配合 also directly before a name. */
const LABEL = new RegExp(
  `(?<=^|[\\s、,;.。/|+&(\\u0000])(?:((?:${ALL})(?:责任)?(?:单位|部门|科室|处室|人员|人|方|领导|者)?)(?:\\s*:| (?=\\S)|\\n)|(牵头|配合|协助|会同)(?!单位|部门|科室|人|方|工作|组|办|处|科|[、,;\\s)]|$)(?=[\\u4e00-\\u9fffA-Z]))`,
  'gi',
);

function roleOf(label: string): Role {
  if (label.endsWith('领导')) return 'aside';
  const found = WORDS.find(([, words]) => new RegExp(`^(?:${words})`, 'i').test(label));
  return found?.[0] ?? 'plain';
}

/** Roles given by labels; undefined when there are none. `text` is normalised, its brackets are still there. */
export function findRoles(text: string): Roles | undefined {
  if (!MAY_HAVE_ROLES.test(text)) return undefined;
  return rolesByLabels(text) ?? rolesByBrackets(text) ?? rolesBySuffix(text) ?? rolesByVerb(text);
}

const MAY_HAVE_ROLES = new RegExp(`${ALL}|[(]主`, 'i');

function rolesByLabels(text: string): Roles | undefined {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length === 0) return undefined;
  const roles = emptyRoles();
  const [first] = labels;
  put(roles, 'plain', text.slice(0, first?.index));
  labels.forEach(({ 0: label, 1: word, 2: direct, index }, position) => {
    put(roles, roleOf(word ?? direct ?? ''), text.slice(index + label.length, labels[position + 1]?.index));
  });
  return roles;
}

const MARKED = new RegExp(`[(](主|${ALL})(?:单位|部门|人|方)?[)]`, 'i');

/** 市场部(牵头)、行政部(配合). */
function rolesByBrackets(text: string): Roles | undefined {
  if (!MARKED.test(text)) return undefined;
  const items = splitOutsideBrackets(text.replace(/ +(?=[(])/g, '')).map((item) => {
    const word = MARKED.exec(item)?.[1];
    const role = word === '主' ? 'lead' : word === undefined ? undefined : roleOf(word);
    return { role, text: item.replace(MARKED, '') };
  });
  return assign(items);
}

const ENDS_WITH_ROLE =
  /^(?:由|以)?(.{1,200}?)(?:(牵头|主办|主责|为主|总负责)|(配合|协办|协助|参与|协同))(?:负责|落实|办理|实施|推进)?$/;

/** 市场部牵头,行政部、IT部配合: the word at the end of a group is the role of all in it. */
function rolesBySuffix(text: string): Roles | undefined {
  const groups = blotBrackets(text).split(
    /[,;。\n+]|(?<=牵头|主办|主责|负责|配合|协办|协助|参与)、| (?=\S{2})/,
  );
  const items = groups.map((group) => {
    const [, named, lead, support] = ENDS_WITH_ROLE.exec(bare(group)) ?? [];
    const role: Role | undefined =
      lead !== undefined ? 'lead' : support !== undefined ? 'support' : undefined;
    return { role, text: named ?? group };
  });
  return assign(items);
}

/** What has no role supports a lead that is named, or is in charge beside named supporters. */
function assign(
  items: readonly { readonly role: Role | undefined; readonly text: string }[],
): Roles | undefined {
  const isLed = items.some(({ role }) => role === 'lead');
  if (!isLed && !items.some(({ role }) => role === 'support')) return undefined;
  const roles = emptyRoles();
  for (const { role, text } of items) put(roles, role ?? (isLed ? 'support' : 'plain'), text);
  return roles.lead.length + roles.plain.length > 0 ? roles : undefined;
}

/** 办公室会同财务科. */
function rolesByVerb(text: string): Roles | undefined {
  const [, lead = '', support = ''] = /^(.{2,30}?)(?:会同|协同)(.{2,})$/.exec(text) ?? [];
  const isLed = lead !== '' && kindOfOwner(bare(lead)) !== 'other';
  return isLed ? { lead: [bare(lead)], support: [bare(support)], plain: [], aside: [] } : undefined;
}

function splitOutsideBrackets(text: string): string[] {
  const outside = blotBrackets(text);
  const items: string[] = [];
  let from = 0;
  // A bracket closes an item even where no sign follows: 教育局(主办)财政局(协办).
  for (const { index } of outside.matchAll(/[、,;+/&|\n ]|(?<=\u0000)(?=[^\u0000、,;+/&|\n ])/g)) {
    items.push(text.slice(from, index));
    from = index;
  }
  return [...items, text.slice(from)];
}

type Building = Record<Role, string[]>;
const emptyRoles = (): Building => ({ lead: [], support: [], plain: [], aside: [] });

function put(roles: Building, role: Role, text: string): void {
  if (bare(blotBrackets(text)) !== '') roles[role].push(bare(text));
}
