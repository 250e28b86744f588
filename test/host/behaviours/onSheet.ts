/** One run with a sheet at hand; what is left to be sent is sent at its end. */
export function onSheet<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>,
  name = 'Data',
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return result;
  });
}

/** Writes values and gives back what Excel made of them. */
export function written(address: string, values: unknown[][], format?: string) {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    if (format !== undefined) range.numberFormat = values.map((row) => row.map(() => format));
    range.values = values;
    range.load('values, formulas, numberFormat, valueTypes, text');
    await context.sync();
    const { formulas, numberFormat, valueTypes, text } = range;
    return { values: range.values as unknown[][], formulas, numberFormat, valueTypes, text };
  });
}
