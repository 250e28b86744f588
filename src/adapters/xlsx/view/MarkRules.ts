import { mentioning } from '../../../domain/marks/ownNames';
import { parseArea } from '../../../domain/snapshot/address';
import type { Area } from '../../../domain/snapshot/Snapshot';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../../opc/XmlElement';
import { outlineSheet } from '../draw/outline';
import { differentialLook } from './readLooks';
import type { CellLook } from './SheetPage';

/** One of our conditional formats on a sheet. */
export interface MarkRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly look: CellLook;
  /** Shown instead of the cell's own number format. */
  readonly numberFormat?: string;
}

/** Our conditional formats of a worksheet part, the strongest first. @param styles root of the styles part */
export function readMarkRules(
  text: string,
  part: string,
  prefixes: readonly string[],
  styles: XmlElement | undefined,
  theme: readonly string[],
): readonly MarkRule[] {
  const isOurs = mentioning(prefixes);
  const formats = childrenOf(childOf(styles, 'dxfs'), 'dxf');
  const found = childrenOf(outlineSheet(text, part).root, 'conditionalFormatting').flatMap((format) => {
    const areas = areasOf(format);
    return childrenOf(format, 'cfRule').flatMap((rule) => {
      const formula = childOf(rule, 'formula')?.text ?? '';
      const style = formats[Number(attributeOf(rule, 'dxfId') ?? NaN)];
      if (!isOurs(formula) || !style) return [];
      const numberFormat = attributeOf(childOf(style, 'numFmt') ?? style, 'formatCode');
      const look = differentialLook(style, theme);
      const priority = Number(attributeOf(rule, 'priority')) || 0;
      return [{ priority, rule: { areas, formula, look, ...(numberFormat && { numberFormat }) } }];
    });
  });
  return found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

function areasOf(format: XmlElement): readonly Area[] {
  return (attributeOf(format, 'sqref') ?? '')
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}
