import { attributeOf, childOf, childrenOf, type XmlElement } from '../../../../opc/XmlElement';

/** Kinds of charts that take categories with values. */
const FILLABLE = /^(?:(?:bar|line|pie|area)(?:3D)?|doughnut|radar|ofPie|scatter)Chart$/;
const SINGLE = /^(?:pie|pie3D|ofPie)Chart$/;

/** A series of a chart made in Word. */
export interface ChartSeriesPart {
  readonly element: XmlElement;
  readonly group: XmlElement;
  readonly order: number;
  /** As the chart shows it. */
  readonly name: string;
}

/** `c:barChart` and the like; several in a combination. */
export function chartGroups(plot: XmlElement | undefined): XmlElement[] {
  return plot?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
}

export const isFillable = ({ name }: XmlElement): boolean => FILLABLE.test(name);
/** Shows one series only. */
export const isSingle = ({ name }: XmlElement): boolean => SINGLE.test(name);

/** Each point of a series looks different. */
export const isPointwise = ({ name }: XmlElement): boolean => SINGLE.test(name) || name === 'doughnutChart';

/** In the order in which the chart shows them. */
export function chartSeries(groups: readonly XmlElement[]): ChartSeriesPart[] {
  const all = groups.flatMap((group) =>
    childrenOf(group, 'ser').map((element) => {
      const order = numberIn(childOf(element, 'order'));
      return { element, group, order, name: textIn(childOf(element, 'tx'), 'v').join('') };
    }),
  );
  return all.sort((a, b) => a.order - b.order);
}

export const valueOf = (element: XmlElement | undefined): string | undefined =>
  element && attributeOf(element, 'val');

export const numberIn = (element: XmlElement | undefined): number => Number(valueOf(element) ?? 0) || 0;

/** Texts of all elements of a name below. */
export function textIn(element: XmlElement | undefined, name: string): string[] {
  if (!element) return [];
  return element.children.flatMap((child) => (child.name === name ? [child.text] : textIn(child, name)));
}

export function findBelow(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) {
    const found = child.name === name ? child : findBelow(child, name);
    if (found) return found;
  }
  return undefined;
}
