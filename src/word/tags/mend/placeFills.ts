import type { Saying } from '../../mistakes/Saying';
import type { HelperTable } from '../../handlebars/Helper';
import type { ControlSigns } from '../../rich/checkBox/ControlSigns';
import type { FrameLook } from '../../rich/picture/frameLook';
import type { DocumentAct } from '../../skeleton/DocumentSink';
import { FilledControl, FilledPicture, TAKE_VALUE } from '../../skeleton/fillActs';
import { decodeEntities } from '../../xml/escapeXml';
import {
  attributeOf,
  childNamed,
  descendants,
  findAround,
  isElement,
  removeNode,
  tagNodesOf,
  type XmlActNode,
  type XmlElement,
  type XmlNode,
  type XmlTagNode,
} from '../../xml/XmlNode';
import { calledBy } from '../calledHelper';
import { isCheckBox } from '../isCheckBox';
import type { PlacedMistake } from '../PlacedMistake';
import { insertBeside } from './blockWalk';
import { textOnly } from './placeRich';

const DRAWING = new Set(['w:drawing']);
const CONTROL = new Set(['w:sdt']);

/**
 * Tags in the alt text of a picture and in the title of a check box, which fill in that picture or box: their value is
 * taken before it is written.
 */
export function placeFills(root: XmlElement, helpers: HelperTable): PlacedMistake[] {
  const mistakes: PlacedMistake[] = [];
  const filled = new Map<XmlElement, XmlTagNode>();
  for (const node of [...tagNodesOf(root)]) {
    const { tag } = node;
    if (node.attribute === undefined) continue;
    const fills = calledBy(tag, helpers)?.fills;
    const drawing = fills === 'picture' ? findAround(node.parent, DRAWING) : undefined;
    const control = isElement(node.parent.parent, 'w:sdtPr') ? findAround(node.parent, CONTROL) : undefined;
    const owner = drawing ?? control;
    if (!owner && fills === 'picture')
      mistakes.push({ place: tag.place, written: tag.written, says: textOnly });
    if (!owner) continue;
    const first = filled.get(owner);
    const again = first?.tag.source === tag.source;
    const says = first && !again ? oneOnly : control && fills !== 'checkBox' ? boxOnly : undefined;
    if (!first) filled.set(owner, node);
    if (says) mistakes.push({ place: tag.place, written: tag.written, says });
  }
  for (const [owner, node] of filled) {
    const says = owner.name === 'w:drawing' ? fillPicture(owner, node) : fillControl(owner, node);
    if (says) mistakes.push({ place: node.tag.place, written: node.tag.written, says });
  }
  return mistakes;
}

const actNode = (act: DocumentAct): XmlActNode => ({ kind: 'act', act });

/** The value is known before the element is written; behind it stands what ends the matter. */
function takeBefore(element: XmlElement, node: XmlTagNode, decide: DocumentAct): void {
  const { parent } = element;
  if (!parent) throw new Error('nothing around a drawing');
  const moved: XmlTagNode = { kind: 'tag', tag: node.tag, parent, plain: false };
  insertBeside(element, parent, [actNode(TAKE_VALUE), moved, actNode(decide)], 'before');
}

function fillPicture(drawing: XmlElement, node: XmlTagNode): Saying | undefined {
  const inside = [...descendants(drawing)];
  const blips = inside.filter(({ name }) => name === 'a:blip');
  const [blip] = blips;
  const extent = inside.find(({ name }) => name === 'wp:extent');
  const frame = { width: numberOf(extent, 'cx'), height: numberOf(extent, 'cy') };
  if (!blip || !extent || blips.length > 1 || !(frame.width > 0 && frame.height > 0)) return onePicture;
  const isInline = childNamed(drawing, 'wp:inline') !== undefined;
  const picture = new FilledPicture(frame, isInline && isElement(drawing.parent, 'w:r'));
  describe(inside, node, picture);
  embed(blip, picture);
  for (const element of inside) resize(element, extent, picture);
  takeBefore(drawing, node, picture.valueEnd);
  if (drawing.parent) insertBeside(drawing, drawing.parent, [actNode(picture.drawingEnd)], 'behind');
  return undefined;
}

/** What is written instead of an attribute's value. */
function setAttribute(element: XmlElement, name: string, act: DocumentAct): boolean {
  const pieces = element.start ?? [{ kind: 'text' as const, raw: element.open }];
  for (const [index, piece] of pieces.entries()) {
    const match =
      piece.kind === 'text' ? new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`).exec(piece.raw) : null;
    if (!match || piece.kind !== 'text') continue;
    const before = `${piece.raw.slice(0, match.index)}${match[1] ?? ''}"`;
    const behind = `"${piece.raw.slice(match.index + match[0].length)}`;
    element.start = [...pieces];
    element.start.splice(index, 1, { kind: 'text', raw: before }, actNode(act), {
      kind: 'text',
      raw: behind,
    });
    return true;
  }
  return false;
}

/** The tag makes way for the words about the picture, wherever Word has written it. */
function describe(inside: readonly XmlElement[], node: XmlTagNode, picture: FilledPicture): void {
  const words = actNode(picture.writes(({ description }) => description));
  for (const element of inside) {
    if (!element.start) continue;
    element.start = element.start.map((piece) =>
      piece.kind === 'tag' && piece.tag.source === node.tag.source ? words : piece,
    );
  }
}

function embed(blip: XmlElement, picture: FilledPicture): void {
  // A linked picture, and the drawing of which the picture was only a copy, would be shown instead.
  blip.open = blip.open.replace(/\s\w+:link\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  blip.children = blip.children.filter((child) => !isElement(child, 'a:extLst'));
  const id = picture.writes(({ relationship }) => relationship);
  if (!setAttribute(blip, '\\w+:embed', id)) {
    const raw = blip.open.slice(0, -1);
    const declared = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const known = raw.includes('xmlns:r=') ? '' : declared;
    blip.start = [
      { kind: 'text', raw: `${raw}${known} r:embed="` },
      actNode(id),
      { kind: 'text', raw: '">' },
    ];
  }
  const fill = blip.parent;
  if (!fill) return;
  fill.children = fill.children.filter((child) => !isElement(child, 'a:srcRect'));
  insertBeside(blip, fill, [actNode(picture.writes(({ cropping }) => cropping))], 'behind');
}

function resize(element: XmlElement, extent: XmlElement, picture: FilledPicture): void {
  const length = (side: 'width' | 'height') => picture.writes((look: FrameLook) => String(look[side]));
  const isSize = element === extent || (element.name === 'a:ext' && isElement(element.parent, 'a:xfrm'));
  if (isSize) {
    setAttribute(element, 'cx', length('width'));
    setAttribute(element, 'cy', length('height'));
  }
  if (element.name === 'a:xfrm') {
    const own = element.open.replace(/\s(?:rot|flipH|flipV)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    const turns = /^(<[^>]*?)(\/?>)$/s.exec(element.open)?.[1]?.slice(own.length - 1) ?? '';
    element.start = [
      { kind: 'text', raw: own.slice(0, -1) },
      actNode(picture.writes(({ turn }) => (turn === '' ? turns : turn))),
      { kind: 'text', raw: '>' },
    ];
  }
  if (element.name === 'wp:effectExtent' && element.parent) {
    const { children } = element.parent;
    children.splice(children.indexOf(element), 1, actNode(picture.writes((look) => look.effectExtent)));
  }
}

function fillControl(control: XmlElement, node: XmlTagNode): Saying | undefined {
  const properties = childNamed(control, 'w:sdtPr');
  const content = childNamed(control, 'w:sdtContent');
  const box = properties?.children.find(
    (child): child is XmlElement => isElement(child) && isCheckBox(child),
  );
  const signs = content && [...descendants(content)].filter(({ name }) => name === 'w:t' || name === 'w:sym');
  const [sign, ...others] = signs ?? [];
  if (!properties || !box || !sign?.parent) return boxOnly;
  const filled = new FilledControl(signsOf(box));
  const run = sign.parent;
  run.children.splice(run.children.indexOf(sign), 1, actNode(filled.sign));
  for (const other of others) if (other.parent) removeNode(other.parent, other);
  const fonts = childNamed(childNamed(run, 'w:rPr') ?? run, 'w:rFonts');
  if (fonts?.parent)
    fonts.parent.children.splice(fonts.parent.children.indexOf(fonts), 1, actNode(filled.fonts));
  setChecked(box, filled);
  properties.children = properties.children.filter((child) => !isForgetful(child));
  for (const named of [childNamed(properties, 'w:alias'), childNamed(properties, 'w:tag')])
    if (named) dropTags(named, properties);
  takeBefore(control, node, filled.valueEnd);
  return undefined;
}

/** Bound to data elsewhere, or showing its hint: Word would put that back. */
const isForgetful = (node: XmlNode): boolean =>
  isElement(node) && (/^w(?:15)?:dataBinding$/.test(node.name) || node.name === 'w:showingPlcHdr');

function dropTags(named: XmlElement, properties: XmlElement): void {
  if (!named.start) return;
  named.open = named.start.map((piece) => (piece.kind === 'text' ? piece.raw : '')).join('');
  delete named.start;
  if ((attributeOf(named, '(?:\\w+:)?val') ?? '').trim() === '') removeNode(properties, named);
}

function setChecked(box: XmlElement, filled: FilledControl): void {
  const prefix = box.name.replace(/checkbox$/, '');
  const old = childNamed(box, `${prefix}checked`);
  if (old && setAttribute(old, '\\w+:val', filled.checked)) return;
  if (old) removeNode(box, old);
  const start: XmlElement['start'] = [
    { kind: 'text', raw: `<${prefix}checked ${prefix}val="` },
    actNode(filled.checked),
    { kind: 'text', raw: '">' },
  ];
  const name = `${prefix}checked`;
  box.children.unshift({
    kind: 'element',
    name,
    open: `<${name}>`,
    close: `</${name}>`,
    start,
    parent: box,
    children: [],
  });
}

/** Word's own when the control says nothing. */
function signsOf(box: XmlElement): ControlSigns {
  const read = (state: string, code: string): ControlSigns['ticked'] => {
    const found = box.children.find(
      (child): child is XmlElement => isElement(child) && child.name.endsWith(`:${state}`),
    );
    const attribute = (name: string): string | undefined =>
      found && decodeEntities(attributeOf(found, `\\w+:${name}`) ?? '');
    return { code: attribute('val') || code, font: attribute('font') || 'MS Gothic' };
  };
  return { ticked: read('checkedState', '2612'), empty: read('uncheckedState', '2610') };
}

const numberOf = (element: XmlElement | undefined, name: string): number =>
  Number((element && attributeOf(element, name)) ?? Number.NaN);

const oneOnly: Saying = ['oneOnly'];
const onePicture: Saying = ['onePicture'];
const boxOnly: Saying = ['boxOnly'];
