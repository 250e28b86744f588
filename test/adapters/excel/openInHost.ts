import { excelWorkbook } from '../../../src/adapters/excel/excelWorkbook';
import type { Patience } from '../../../src/adapters/excel/runExcel';
import type { LiveFixture } from '../../contract/liveFixtures';
import { loadBook } from '../../host/files/loadBook';
import { readBookContent } from '../../host/files/readBookContent';
import { hostInNode } from '../../host/hostInNode';
import { HostControls } from '../../host/page/HostControls';

export interface InHost extends LiveFixture {
  readonly host: HostControls;
}

const impatient: Patience = { pauses: [1, 1], answerWithin: 20_000 };

/** The adapter over the real office.js, in the simulated Excel. */
export async function openInHost(
  bytes: Uint8Array,
  fileName = '台账.xlsx',
  patience: Patience = impatient,
): Promise<InHost> {
  const host = new HostControls(hostInNode(loadBook(await readBookContent(bytes, fileName))));
  return {
    host,
    workbook: excelWorkbook(patience),
    dump: () => Promise.resolve(host.dump()),
    selection: () => host.selection,
    people: host,
  };
}
