import type { Saying } from '../../mistakes/Saying';
import {
  findAround,
  isElement,
  removeNode,
  tagNodesOf,
  type XmlElement,
  type XmlNode,
  type XmlTagNode,
} from '../../xml/XmlNode';
import { contentOf } from '../containers';
import type { LiftedBlock } from '../lift/LiftedBlock';
import { liftOutOfRun } from '../lift/liftToRuns';
import type { PlacedMistake } from '../PlacedMistake';
import { holdsSection, visibleNodes } from '../tagOnly';
import { insertBeside } from './blockWalk';

type Level = LiftedBlock['level'];

const RANK: readonly Level[] = ['text', 'inline', 'paragraph', 'cell', 'row'];
const DEFINITION = /^\{\{~?#\*\s*inline\s/;
/** `{{> name`, `{{#> name` */
const CALL = /^\{\{~?(#?)>\s*(?:"([^"]*)"|'([^']*)'|\[([^\]]*)\]|([^\s()}~]+)|\()/;
const FIRST_NAME = /^\{\{~?#\*\s*inline\s+(?:"([^"]*)"|'([^']*)'|(\S+?)[\s}~])/;
const ROW = new Set(['w:tr']);
const PARAGRAPH = new Set(['w:p']);

/**
 * Puts calls of partials where their content can stand: a partial that holds whole paragraphs or rows takes the place
 * of the paragraph or row of its call. Partials of the registry are text. Definitions leave no blank line behind.
 */
export function placePartials(root: XmlElement, blocks: readonly LiftedBlock[]): PlacedMistake[] {
  const nodes = tagNodesOf(root).filter(({ tag }) => CALL.test(tag.source) || DEFINITION.test(tag.source));
  if (nodes.length === 0) return [];
  const lifted = new Map(blocks.map((block) => [block.open.number, block]));
  const levels = new Map<string, Level>();
  let ofBlocks: Level = 'text';
  for (const { tag } of nodes) {
    const level = lifted.get(tag.number)?.level;
    if (level === undefined) continue;
    if (DEFINITION.test(tag.source)) {
      const [, double, single, word] = FIRST_NAME.exec(tag.source) ?? [];
      const name = double ?? single ?? word ?? '';
      levels.set(name, higher(levels.get(name), level));
    } else ofBlocks = higher(ofBlocks, level);
  }
  const mistakes: PlacedMistake[] = [];
  for (const node of nodes) {
    const [call, block, double, single, bracketed, word] = CALL.exec(node.tag.source) ?? [];
    if (call === undefined) continue;
    const name = double ?? single ?? bracketed ?? word;
    const wanted =
      name === '@partial-block' ? ofBlocks : name === undefined ? highest(levels.values()) : levels.get(name);
    const own = block === '#' ? lifted.get(node.tag.number)?.level : undefined;
    const says = own === undefined ? placeCall(node, wanted ?? 'text') : evenLevels(own, wanted);
    if (says) mistakes.push({ place: node.tag.place, written: node.tag.written, says });
  }
  for (const node of nodes) {
    const definition = DEFINITION.test(node.tag.source) ? lifted.get(node.tag.number) : undefined;
    if (definition) dropLineAround(node, definition);
  }
  return mistakes;
}

const higher = (a: Level | undefined, b: Level): Level =>
  a !== undefined && RANK.indexOf(a) > RANK.indexOf(b) ? a : b;
const highest = (levels: Iterable<Level>): Level => [...levels].reduce<Level>(higher, 'text');

function placeCall(node: XmlTagNode, level: Level): Saying | undefined {
  if (level === 'text') return undefined;
  if (node.plain) return textOnly;
  if (level === 'inline') return liftOutOfRun(node) ? undefined : textOnly;
  if (level === 'paragraph') return replace(node, PARAGRAPH, 'paragraphs') ? undefined : aloneInParagraph;
  if (level === 'row') return replace(node, ROW, 'rows') ? undefined : aloneInRow;
  return noCells;
}

/** The block of a call and the partial it calls print each other: both hold text, or both hold paragraphs. */
function evenLevels(own: Level, wanted: Level | undefined): Saying | undefined {
  return wanted === undefined || wanted === own ? undefined : unevenLevels;
}

/** Puts a tag in the place of the paragraph or row that holds nothing but it and blocks around it. */
function replace(node: XmlTagNode, names: ReadonlySet<string>, content: 'paragraphs' | 'rows'): boolean {
  const holder = findAround(node.parent, names);
  const container = holder?.parent;
  if (!holder || !container || contentOf(container) !== content) return false;
  const tags = tagNodesOf(holder);
  const isAlone = [...visibleNodes(holder)].every((one) => one.kind === 'tag');
  const blocks = tags.filter(({ tag }) => tag.kind === 'open' || tag.kind === 'close');
  const others = tags.filter((one) => one !== node && one.tag.kind !== 'comment' && !blocks.includes(one));
  const before = blocks.filter(({ tag }) => tag.number < node.tag.number);
  const isAround = before.every(({ tag }) => tag.kind === 'open') && before.length * 2 === blocks.length;
  if (!isAlone || others.length > 0 || !isAround) return false;
  for (const tag of tags) {
    removeNode(tag.parent, tag);
    tag.parent = container;
  }
  insertBeside(holder, container, tags, 'before');
  if (!holdsSection(holder)) removeNode(container, holder);
  return true;
}

/** A paragraph that holds a definition and nothing else makes way for it: what it defines is printed elsewhere. */
function dropLineAround(node: XmlTagNode, { level, close }: LiftedBlock): void {
  if (level !== 'text' && level !== 'inline') return;
  const paragraph = findAround(node.parent, PARAGRAPH);
  const container = paragraph?.parent;
  const holder = node.parent;
  const from = holder.children.indexOf(node);
  const to = holder.children.findIndex((one) => one.kind === 'tag' && one.tag.number === close.number);
  if (!paragraph || !container || from < 0 || to < from || holdsSection(paragraph)) return;
  const inside = holder.children.slice(from, to + 1);
  const isInside = new Set<XmlNode>(
    inside.flatMap((one) => (isElement(one) ? [one, ...visibleNodes(one)] : [one])),
  );
  if ([...visibleNodes(paragraph)].some((one) => !isInside.has(one))) return;
  for (const one of inside) if (one.kind === 'tag' || one.kind === 'element') one.parent = container;
  insertBeside(paragraph, container, inside, 'before');
  removeNode(container, paragraph);
}

const aloneInParagraph: Saying = ['aloneInParagraph'];
const aloneInRow: Saying = ['aloneInRow'];
const noCells: Saying = ['noCells'];
const textOnly: Saying = ['noPartialHere'];
const unevenLevels: Saying = ['unevenLevels'];
