import { escapeXml } from '../../../xml/escapeXml';
import type { ChartData } from '../ChartData';
import { isRound, type ChartFont, type ChartLabels, type ChartLook } from '../ChartLook';
import { textLook } from './chartText';
import { PAPER, solidFill } from './fills';

/** More numbers than this run into each other. */
const MOST_LABELLED = 30;
const MOST_NAMED_SLICES = 12;

/** What is written at points when the template does not say. */
export function labelsFor(data: ChartData, look: ChartLook): ChartLabels {
  if (look.labels) return look.labels;
  if (isRound(look)) {
    if (data.series.length > 1 || look.kind === 'doughnut') return 'percent';
    return data.categories.length <= MOST_NAMED_SLICES ? 'namePercent' : 'percent';
  }
  return data.pointCount <= MOST_LABELLED ? 'value' : 'none';
}

interface LabelSite {
  /** Allowed by the kind of chart; elsewhere Word calls the file corrupt. Doughnuts have none. */
  readonly position: 'outEnd' | 'inBase' | 'ctr' | 't' | undefined;
  /** A label that may lie on a column or slice needs ground of its own to be read. */
  readonly onSurface: boolean;
  readonly round: boolean;
  readonly format: string;
}

export function labelsXml(
  labels: ChartLabels,
  { position, onSurface, round, format }: LabelSite,
  font: ChartFont,
): string {
  const show = (name: string, shown: boolean): string => `<c:show${name} val="${shown ? 1 : 0}"/>`;
  const named = labels === 'name' || labels === 'namePercent' || labels === 'nameValue';
  const percent = round && (labels === 'percent' || labels === 'namePercent');
  const value = labels === 'value' || labels === 'nameValue' || (!round && !named && labels !== 'none');
  const shows =
    show('LegendKey', false) +
    show('Val', value) +
    show('CatName', named) +
    show('SerName', false) +
    show('Percent', percent) +
    show('BubbleSize', false);
  if (labels === 'none') return `<c:dLbls>${shows}</c:dLbls>`;
  const ground = onSurface ? solidFill(PAPER) : '<a:noFill/>';
  const place = position === undefined ? '' : `<c:dLblPos val="${position}"/>`;
  // Zeros of a stack have no height to stand in.
  const shown = percent ? '0.0%' : position === 'ctr' ? `${format};-${format};` : format;
  const number = `<c:numFmt formatCode="${escapeXml(shown)}" sourceLinked="0"/>`;
  const rest = `${named ? '<c:separator>\n</c:separator>' : ''}${round ? '<c:showLeaderLines val="1"/>' : ''}`;
  const look = `<c:spPr>${ground}<a:ln><a:noFill/></a:ln></c:spPr>${textLook(font, { size: font.size - 1 })}`;
  return `<c:dLbls>${number}${look}${place}${shows}${rest}</c:dLbls>`;
}
