import type { ChartData } from '../ChartData';

/** New data for a chart of the template. Only our own helper makes one; it is known by its class. */
export class ChartFill {
  constructor(
    readonly data: ChartData,
    /** Excel's number format the template asks for; the chart's own when absent. */
    readonly format: string | undefined,
    /** Printed instead of the chart when there are no data. */
    readonly emptyText: string,
  ) {}
}
