import type { HouseStyle } from '../../styles/HouseStyle';
import type { TextBlock, TextCell, TextTable, TextTemplate } from '../TextTemplate';
import { valuePaths } from '../valuePaths';
import { drawnAnnexes, partAnnexes } from './annexes';
import { attachmentNote } from './attachments';
import { attendance } from './attendance';
import type { Composition } from './Composition';
import { balanced, conditionOf, inLine, line, partLine, Parts, when, type Part } from './Parts';
import { titleRoom } from './titleRoom';

/** Cover, versions, signatures and contents around a text. */
export function composeReport({ frontMatter, blocks }: TextTemplate, style: HouseStyle): Composition {
  const parts = new Parts(frontMatter);
  const { text, annexes } = partAnnexes(blocks);
  const covered = parts.isOn('封面');
  const room = (look: string) => (landscape: boolean) => titleRoom(style, look, landscape);
  const landscape = frontMatter['方向'] === '横向';
  const versions = versionTable(parts.get('版本记录'));
  const signatures = signatureTable(parts);
  const title = text.find((block) => block.kind === 'heading' && block.level === 1);
  const body = text.flatMap((block): TextBlock[] => {
    if (block.kind !== 'heading' || block.level !== 1) return [block];
    const own = [{ ...block, text: balanced(block.text, room('Title')(landscape)) }];
    return covered ? [] : [...own, ...facts(parts)];
  });
  const front = [...(covered ? [...versions, ...signatures] : []), ...contents(parts)];
  return {
    cover: covered
      ? cover(parts, title?.kind === 'heading' ? title.text : '', room('CoverTitle')(false))
      : [],
    ...headerOf(parts),
    ...footerNoteOf(parts),
    blocks: [
      ...front,
      ...(front.length > 0 ? [{ kind: 'pageBreak' } as const] : []),
      ...body,
      ...attachmentNote(parts.list('附件'), [line('空行')]),
      ...attendance(parts, '条目', (name, text) => `${name}：${text}`),
      ...(covered ? [] : [...versions, ...signatures]),
      ...drawnAnnexes(annexes, {
        mark: '附件序号',
        title: '附件标题',
        room: room('AnnexTitle'),
        gap: [],
        behindTitle: [],
      }),
    ],
  };
}

const FACTS = ['文件编号', '版本', '日期'] as const;

function cover(parts: Parts, title: string, room: number): TextBlock[] {
  const secrecy = partLine(parts.get('密级'), '封面密级', (text) => `密级：${text}`);
  const items = [...FACTS].flatMap((name) =>
    partLine(parts.get(name), '封面项目', (text) => `${name}：\t${text}`),
  );
  return [
    ...secrecy,
    ...partLine(parts.get('公司'), '封面公司'),
    line('封面标题', balanced(title, room)),
    ...partLine(parts.get('副标题'), '封面副标题'),
    line('封面空行'),
    ...items,
  ];
}

/** Without a cover, what it would say stands below the title. */
function facts(parts: Parts): TextBlock[] {
  const given = FACTS.map((name) => ({ name, part: parts.get(name) })).filter(({ part }) => part);
  const text = given
    .map(({ name, part }, at) => inLine(part, (value) => `${at > 0 ? '　　' : ''}${name}：${value}`))
    .join('');
  return [
    ...partLine(parts.get('副标题'), '副标题'),
    ...when(conditionOf(...given.map(({ part }) => part)), text === '' ? [] : [line('副标题', text)]),
  ];
}

function headerOf(parts: Parts): Pick<Composition, 'header'> {
  if (!parts.has('公司', '文件编号')) return {};
  return { header: `${inLine(parts.get('公司'))}\t${inLine(parts.get('文件编号'))}` };
}

function footerNoteOf(parts: Parts): Pick<Composition, 'footerNote'> {
  const secrecy = inLine(parts.get('密级'));
  return secrecy === '' ? {} : { footerNote: secrecy };
}

function contents(parts: Parts): TextBlock[] {
  return parts.isOn('目录') ? [{ kind: 'pageBreak' }, { kind: 'contents' }] : [];
}

const cell = (text: string): TextCell => ({ text, wide: 1, high: 1 });
const VERSION_COLUMNS = ['版本号', '日期', '修订人', '修订内容'] as const;

/** A row for every entry of a list of versions; its fields are called as the columns are. */
function versionTable(part: Part | undefined): TextBlock[] {
  const [list] = part ? valuePaths(part.text) : [];
  if (!part || list === undefined) return [];
  const texts: string[] = VERSION_COLUMNS.map((name) => `{{${name}}}`);
  const rows = texts.map((text, at) => {
    if (at === 0) return cell(`{{#each ${list}}}${text}`);
    return cell(at === texts.length - 1 ? `${text}{{/each}}` : text);
  });
  const table: TextTable = {
    kind: 'table',
    columns: [
      { align: 'center', share: 12 },
      { align: 'center', share: 18 },
      { align: 'center', share: 14 },
      { align: 'left', share: 46 },
    ],
    head: [VERSION_COLUMNS.map((name) => cell(name))],
    rows: [rows],
  };
  return when(conditionOf({ ...part, required: false }), [line('分部标题', '版本记录'), table]);
}

/** Who made, examined and approved the paper, with room for hand and date. */
function signatureTable(parts: Parts): TextBlock[] {
  const named = (['编制', '审核', '批准'] as const).flatMap((name) => {
    const part = parts.get(name);
    return part ? [{ name, part }] : [];
  });
  if (named.length === 0) return [];
  const row = (label: string, texts: readonly string[]) => [cell(label), ...texts.map(cell)];
  const table: TextTable = {
    kind: 'table',
    columns: [{ align: 'center', share: 12 }, ...named.map(() => ({ align: 'center', share: 26 }) as const)],
    head: [
      row(
        '　',
        named.map(({ name }) => name),
      ),
    ],
    rows: [
      row(
        '姓名',
        named.map(({ part }) => inLine(part) || '　'),
      ),
      row(
        '签字',
        named.map(() => '　'),
      ),
      row(
        '日期',
        named.map(() => '　　　年　　月　　日'),
      ),
    ],
  };
  return [line('空行'), table];
}
