import type { HouseStyle } from '../../styles/HouseStyle';
import type { ImprintLine, TextBlock, TextTemplate } from '../TextTemplate';
import { valueArguments } from '../valueCall';
import { drawnAnnexes, partAnnexes } from './annexes';
import { attachmentNote } from './attachments';
import { attendance } from './attendance';
import type { Composition } from './Composition';
import { balanced, conditionOf, inLine, line, partLine, Parts, when, type Part } from './Parts';
import { titleRoom } from './titleRoom';

/** 版头、主体、版记 around a text. **Source**: GB/T 9704-2012 §7.2–§7.4, §10.3. */
export function composeOfficial({ frontMatter, blocks }: TextTemplate, style: HouseStyle): Composition {
  const parts = new Parts(frontMatter);
  const { text, annexes } = partAnnexes(blocks);
  const room = (landscape: boolean): number => titleRoom(style, 'Title', landscape);
  const landscape = frontMatter['方向'] === '横向';
  return {
    cover: [],
    blocks: [
      ...head(parts, style),
      ...withRecipients(text, parts, room(landscape)),
      ...attachmentNote(parts.list('附件'), [blank]),
      ...attendance(parts, '出席', (name, text) => `[${name}]{.黑体}：${text}`),
      ...signOff(parts),
      ...partLine(parts.get('附注'), '附注', inBrackets),
      ...drawnAnnexes(annexes, {
        mark: '附件序号',
        title: '附件标题',
        room,
        gap: [blank],
        behindTitle: [blank],
      }),
      ...imprint(parts),
    ],
  };
}

const blank = line('空行');
const keptBlank = line('不分页空行');

/** Above the red rule: always three lines, then the mark, so that its place is the same on every paper. */
function head(parts: Parts, style: HouseStyle): TextBlock[] {
  const upper = ['份号', '密级', '紧急程度'].map((name) => ({ look: name, part: parts.get(name) }));
  const mark = parts.get('发文机关标志');
  const size = style.looks.find(({ id }) => id === 'OrganMark')?.sizePt ?? 0;
  const lines = upper.flatMap(({ look, part }) => partLine(part, look));
  if (!mark) return lines;
  const fillers = upper.flatMap(({ part }): TextBlock[] => {
    const condition = part && conditionOf(part);
    if (!part) return [blank];
    return condition === undefined
      ? []
      : [
          { kind: 'paragraph', text: `{{#unless ${condition}}}` },
          blank,
          { kind: 'paragraph', text: '{{/unless}}' },
        ];
  });
  return [
    ...lines,
    ...fillers,
    line('发文机关标志', markText(mark, size)),
    ...documentNumber(parts),
    line('红色分隔线'),
    keptBlank,
    keptBlank,
  ];
}

/** Only when it is rendered is the length known that says how large it may be. */
function markText({ text }: Part, sizePt: number): string {
  const given = text.includes('\n') ? jointMark(text) : valueArguments(text);
  return given === undefined ? text : `{{红头 ${given} 字号=${sizePt}}}`;
}

/** Several organs, one a line; 文件 behind the last one, or on a line of its own, belongs to all. */
function jointMark(text: string): string | undefined {
  const organs = jointArgument(text.replace(/\n?文件$/, ''));
  return organs && (text.endsWith('文件') ? `${organs} "文件"` : organs);
}

/** Organs that issue the paper together, one a line. */
function jointArgument(text: string): string | undefined {
  const organs = text.split('\n').map(argument);
  return organs.length > 1 && !organs.includes(undefined) ? `(联署 ${organs.join(' ')})` : undefined;
}

/** Two lines below the mark: centred, or with who signs on its right. Minutes have their number and editors here. */
function documentNumber(parts: Parts): TextBlock[] {
  const number = parts.get('发文字号') ?? parts.get('期号');
  const signer = parts.get('签发人');
  const [office, day] = [parts.get('编发机关'), parts.get('编发日期')];
  const blocks: TextBlock[] = [];
  if (number || signer) {
    const centred = number ? partLine(number, '发文字号') : [];
    const upward = signer ? [line('上行文字号', `${inLine(number)}\t签发人：[${signer.text}]{.楷体}`)] : [];
    blocks.push(...(signer ? when(conditionOf(signer), upward, centred) : centred));
  }
  if (office || day) {
    blocks.push(...when(conditionOf(office, day), [line('编发机关', `${inLine(office)}\t${inLine(day)}`)]));
  }
  if (blocks.length === 0) return [];
  return when(conditionOf(number, signer, office, day), [keptBlank, keptBlank, ...blocks]);
}

/** The addressees stand one line below the title, before the text. */
function withRecipients(blocks: readonly TextBlock[], parts: Parts, room: number): TextBlock[] {
  const to = parts.get('主送');
  const formal = to !== undefined || parts.has('发文机关标志');
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const recipients = partLine(to, '主送机关', (text) => (/[：:]$/.test(text) ? text : `${text}：`));
  const behind = behindTitle(blocks, at);
  return [
    ...blocks
      .slice(0, behind)
      .map((block) =>
        block.kind === 'heading' && block.level === 1
          ? { ...block, text: balanced(block.text, room) }
          : block,
      ),
    ...(at >= 0 && formal ? [line('标题后')] : []),
    ...recipients,
    ...blocks.slice(behind),
  ];
}

/** Subtitles and leads belong to the title. */
function behindTitle(blocks: readonly TextBlock[], title: number): number {
  let at = title + 1;
  for (let next = blocks[at]; next?.kind === 'paragraph' && next.look === '副标题'; next = blocks[at])
    at += 1;
  return at;
}

function signOff(parts: Parts): TextBlock[] {
  const [name, date] = [parts.get('署名'), parts.get('成文日期')];
  if (!name && !date) return [];
  const sealed = parts.isOn('印章');
  const gap = sealed ? [keptBlank, keptBlank] : [keptBlank];
  const call = signOffCall(name, date, sealed);
  const lines = call
    ? [line('署名', call)]
    : [
        ...parts.list('署名').flatMap((part) => partLine(part, '署名')),
        ...partLine(date, sealed ? '成文日期' : '署名'),
      ];
  return when(conditionOf(name, date), [...gap, ...lines]);
}

/** Only when it is rendered are the lengths known that say where both stand. */
function signOffCall(name: Part | undefined, date: Part | undefined, sealed: boolean): string | undefined {
  const given = [name, date].map((part) => (part ? argument(part.text) : '""'));
  if (given.includes(undefined)) return undefined;
  return `{{落款 ${given.join(' ')}${sealed ? ' 印章="有"' : ''}}}`;
}

function argument(text: string): string | undefined {
  if (text.includes('\n')) return jointArgument(text);
  const given = valueArguments(text);
  if (given === undefined) return undefined;
  const isOne = /^(?:"[^"]*"|[^\s"()]+|\([^()]*\))$/.test(given);
  return isOne ? given : `(拼接 ${given})`;
}

const inBrackets = (text: string): string => (/^[（(]/.test(text) ? text : `（${text}）`);

/** 版记 at the foot of the last page. **Source**: GB/T 9704-2012 §7.4. */
function imprint(parts: Parts): TextBlock[] {
  const copies = parts.get('抄送');
  const [office, day] = [parts.get('印发机关'), parts.get('印发日期')];
  const lines: ImprintLine[] = [];
  if (copies) {
    const text = `抄送：${copies.text.replace(/。$/, '')}。`;
    lines.push({ texts: [{ look: '抄送', text }], ...under(conditionOf(copies)) });
  }
  if (office || day) {
    const on = inLine(day, (text) => (text.endsWith('印发') ? text : `${text}印发`));
    const texts = [
      { look: '印发机关', text: inLine(office) },
      { look: '印发日期', text: on },
    ];
    lines.push({ texts, ...under(conditionOf(office, day)) });
  }
  return lines.length > 0 ? [{ kind: 'imprint', lines }] : [];
}

const under = (condition: string | undefined): Pick<ImprintLine, 'condition'> =>
  condition === undefined ? {} : { condition };
