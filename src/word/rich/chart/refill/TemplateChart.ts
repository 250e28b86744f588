import type { Relationship } from '../../../../opc/relationships';

/** A part a chart has for itself: its workbook, its style. */
export interface ChartCompanion {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A chart of the template with what belongs to it. */
export interface TemplateChart {
  readonly part: string;
  readonly relationships: readonly Relationship[];
  /** By part name. */
  readonly companions: Map<string, ChartCompanion>;
}
