import type { MarkFormat, MarkPlan } from '../../../src/domain/marks/MarkPlan';
import { buildDataSheet } from '../../../src/domain/marks/dataSheet';
import { markStyles, markWords } from '../../../src/domain/marks/MarkKind';
import { markNames } from '../../../src/domain/marks/names';
import { withWord } from '../../../src/domain/marks/withWord';
import { areaAddress } from '../../../src/domain/snapshot/address';
import type { Sheet, Snapshot } from '../../../src/domain/snapshot/Snapshot';

/** Marks on every sheet of a workbook, whatever it holds, and every kind of cell on our own sheets: for proving that drawing is harmless. */
export function syntheticPlan(snapshot: Snapshot): MarkPlan {
  const texts = [{ key: '1|2024年Q3末', last: 45566, from: 45566 }];
  const progress = ['¦ 已完成 。'];
  const thresholds = { dueSoonHours: 24, alertHours: 24 };
  const data = buildDataSheet(
    { thresholds, texts, progress, findingKeys: ['1.1a|甲|乙|1'] },
    (text) => text['zh-CN'],
  );
  const link = snapshot.sheets[0] && `'${snapshot.sheets[0].name.replaceAll("'", "''")}'!A1`;
  return {
    formats: snapshot.sheets.flatMap(formatsOn),
    sheets: [
      {
        name: '检查结果',
        visibility: 'visible',
        columnWidths: [8, 40],
        frozenRows: 2,
        rowHeights: [30],
        filter: 'A2:B4',
        merges: ['A1:B1'],
        rows: [
          [{ value: '检查结果', style: 'title' }],
          [
            { value: '级别', style: 'heading' },
            { value: '问题', style: 'heading' },
          ],
          [
            { value: '错误', style: 'error' },
            { value: '=1+1 <&> "\u0007_x0041_', style: 'wrap' },
          ],
          [
            { value: 1, style: 'centre' },
            { value: '位置', style: 'link', ...(link && { link }) },
          ],
        ],
      },
      data.sheet,
    ],
    names: [...data.names, { name: markNames.results, refersTo: "'检查结果'!$A$1" }],
  };
}

function formatsOn({ name, rows }: Sheet): MarkFormat[] {
  const last = rows.at(-1)?.number ?? 10;
  const areas = areaAddress({ top: 1, left: 1, bottom: last, right: 3 });
  return (['overdue', 'dueSoon', 'error'] as const).map((kind) => ({
    sheet: name,
    areas,
    formula: `AND(LEN(A1)>0,${markNames.now}>0)`,
    style: {
      ...markStyles[kind],
      bold: kind === 'error',
      numberFormat: withWord(undefined, markWords[kind]['zh-CN']),
    },
  }));
}
