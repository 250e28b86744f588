import type { Saying } from '../mistakes/Saying';
import { LINK_START, linkEnd } from '../skeleton/linkActs';
import {
  attributeOf,
  type XmlActNode,
  type XmlElement,
  type XmlNode,
  type XmlTagNode,
  type XmlText,
} from '../xml/XmlNode';
import { plainNodes } from './attributeTags';
import { mayHoldTag, unescapedBraces } from './linkTarget';
import type { Found } from './PlacedMistake';
import type { TagPlace } from './TagPlace';
import { removeHollows } from './removeHollows';
import { pieceOf } from './TextUnit';

/**
 * Tags in field codes: allowed as the address of a HYPERLINK and nowhere else, for other fields fetch files or start programs.
 */
export class FieldCodes {
  private readonly open: { codes: XmlElement[]; inCode: boolean }[] = [];

  visit(element: XmlElement, place: TagPlace, found: Found): void {
    const field = this.open.at(-1);
    if (element.name === 'w:instrText') {
      if (field?.inCode) field.codes.push(element);
    } else if (element.name === 'w:fldSimple') placeInSimpleField(element, place, found);
    else if (element.name === 'w:fldChar') {
      const type = attributeOf(element, '\\w*:?fldCharType');
      if (type === 'begin') this.open.push({ codes: [], inCode: true });
      else if (field) {
        if (field.inCode) placeInCode(field.codes, place, found);
        field.inCode = false;
        if (type === 'end') this.open.pop();
      }
    }
  }
}

/** A complex field's code, cut into runs like any text: it is put together in its first piece. */
function placeInCode(codes: readonly XmlElement[], place: TagPlace, found: Found): void {
  const [first, ...rest] = codes;
  const code = codes.map((element) => pieceOf(element).raw).join('');
  const nodes = first && linkNodes(code, first, place, found);
  if (!nodes) return;
  first.children = nodes;
  removeHollows(rest);
}

function placeInSimpleField(element: XmlElement, place: TagPlace, found: Found): void {
  const [, before, quote = '"', code = '', after] =
    /^(.*?\binstr\s*=\s*)(["'])(.*?)(\2.*)$/s.exec(element.open) ?? [];
  const nodes = linkNodes(code.replaceAll('"', '&quot;'), element, place, found, 'instr');
  if (!nodes || before === undefined || after === undefined) return;
  element.start = [
    { kind: 'text', raw: `${before}"` },
    ...nodes,
    { kind: 'text', raw: `"${after.slice(quote.length)}` },
  ];
}

/** `HYPERLINK "address" \o "tip"` */
const LINK = /^(\s*HYPERLINK\s+(?:\\[a-z]\s+)*(?:"|&quot;|“))(.*?)((?:"|&quot;|”).*)$/is;

function linkNodes(
  written: string,
  parent: XmlElement,
  place: TagPlace,
  found: Found,
  attribute?: string,
): (XmlText | XmlTagNode | XmlActNode)[] | undefined {
  const code = unescapedBraces(written);
  if (!mayHoldTag(code)) return undefined;
  const [, before, address, after] = LINK.exec(code) ?? [];
  if (before === undefined || address === undefined || after === undefined || after.includes('{{')) {
    found.mistakes.push({ place, written: code.trim().slice(0, 60), says: noTagsInField });
    return undefined;
  }
  return [
    { kind: 'text', raw: before },
    LINK_START,
    ...plainNodes(address, parent, place, attribute),
    linkEnd('field'),
    { kind: 'text', raw: after },
  ] satisfies XmlNode[];
}

const noTagsInField: Saying = ['noTagsInField'];
