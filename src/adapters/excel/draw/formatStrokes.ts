import type { MarkFormat, MarkStyle } from '../../../domain/marks/MarkPlan';
import { areaAddress, parseArea } from '../../../domain/snapshot/address';
import type { Area } from '../../../domain/snapshot/Snapshot';
import { joinedAddresses } from './dressedAreas';
import { ACTION, type Stroke } from './Stroke';

/** Actions that one conditional format takes. */
const ACTIONS = 18;

/** A conditional format of ours: behind those that are there, the user's and ours before it. */
export function formatStrokes(sheetOf: () => Excel.Worksheet, format: MarkFormat): readonly Stroke[] {
  const areas = format.areas.split(' ').map(parseArea);
  return addressesOf(areas.filter((area) => area !== undefined)).map((address) => ({
    weight: ACTIONS * ACTION + address.length + format.formula.length,
    draw: () => {
      const sheet = sheetOf();
      const range = address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address);
      const added = range.conditionalFormats.add('Custom');
      added.custom.rule.formula = `=${format.formula}`;
      putOn(added.custom.format, format.style);
      // A new one stands in front; counted from the back, this is the last place.
      added.priority = -1;
    },
  }));
}

/**
 * Formulas count from the first cell of all. Where one address cannot name all areas, that cell is named in each: there
 * the format stands several times, to no other effect.
 */
function addressesOf(areas: readonly Area[]): readonly string[] {
  const [first, ...others] = joinedAddresses(areas);
  const [top] = areas;
  if (first === undefined || !top) return [];
  const corner = areaAddress({ ...top, bottom: top.top, right: top.left });
  return [first, ...others.map((address) => `${corner},${address}`)];
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function putOn(format: Excel.ConditionalRangeFormat, style: MarkStyle): void {
  const { fill, fontColor, bold, underline, border, numberFormat } = style;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (fontColor !== undefined) format.font.color = `#${fontColor}`;
  if (bold !== undefined) format.font.bold = bold;
  if (underline !== undefined) format.font.underline = underline ? 'Single' : 'None';
  if (numberFormat !== undefined) format.numberFormat = numberFormat;
  if (border === undefined) return;
  for (const side of SIDES) {
    const line = format.borders.getItem(side);
    line.style = 'Continuous';
    line.color = `#${border}`;
  }
}
