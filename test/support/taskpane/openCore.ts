import { fileTemplateShelf } from '../../../src/adapters/files/templateShelf';
import { liveXlsxWorkbook, type LiveXlsxWorkbook } from '../../../src/adapters/xlsx/liveXlsxWorkbook';
import { cellAddress } from '../../../src/domain/snapshot/address';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { createPaneCore } from '../../../src/taskpane/core/createPaneCore';
import type { PaneCore } from '../../../src/taskpane/core/PaneCore';
import type { PaneCoreOptions } from '../../../src/taskpane/core/PaneCoreOptions';
import type { CoreEvent } from '../../../src/taskpane/core/views/CoreEvent';
import { loadPaneWords } from '../../../src/taskpane/texts/loadPaneWords';
import type { LiveWorkbook } from '../../../src/ports/LiveWorkbook';
import { buildXlsx } from '../xlsx/buildXlsx';

/** Sheets by name: lines of texts and numbers from A1 on; '' is no cell. */
export type Lines = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

export interface OpenedCore {
  readonly core: PaneCore;
  readonly workbook: LiveXlsxWorkbook;
  /** What the core told unasked. */
  readonly events: CoreEvent[];
  /** Names of the calls on the workbook. */
  readonly calls: string[];
  /** The user types into a cell, `督办台账!G5`. */
  type(address: string, value: string | null): Promise<void>;
  /** Time passes until nothing waits for it any more. */
  rest(): Promise<void>;
  setNow(moment: string): void;
}

export const NOW = '2024-07-12T09:00';

export async function linesBytes(sheets: Lines): Promise<Uint8Array> {
  return buildXlsx({
    sheets: Object.entries(sheets).map(([name, lines]) => ({
      name,
      data: lines.map((line, index) => rowXml(line, index + 1)).join(''),
    })),
  });
}

export interface CoreWish {
  /** Stands between the core and the workbook: faults. */
  readonly wrap?: (workbook: LiveWorkbook) => LiveWorkbook;
  readonly options?: Partial<PaneCoreOptions>;
}

/** A core over a workbook in memory, opened. */
export async function openCore(content: Lines | Uint8Array, wish: CoreWish = {}): Promise<OpenedCore> {
  const bytes = content instanceof Uint8Array ? content : await linesBytes(content);
  const workbook = await liveXlsxWorkbook(bytes, '台账.xlsx');
  return {
    ...(await openCoreOver(workbook, wish)),
    workbook,
    async type(address, value) {
      const [sheet = '', cell = ''] = address.split('!');
      const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const place = { sheet, row: Number(row), column: letters.charCodeAt(0) - 64 };
      const { cell: held } = await workbook.cellAt(place);
      await workbook.type([{ ...place, expected: held?.value, value }]);
    },
  };
}

/** A core over any workbook, opened. */
export async function openCoreOver(
  workbook: LiveWorkbook,
  { wrap = (live) => live, options = {} }: CoreWish = {},
): Promise<Omit<OpenedCore, 'workbook' | 'type'>> {
  const calls: string[] = [];
  const events: CoreEvent[] = [];
  const waiting = new Set<() => void>();
  let now = minute(NOW);
  const core = await createPaneCore(recording(wrap(workbook), calls), {
    language: 'zh-CN',
    loadWords: loadPaneWords,
    now: () => now,
    shelf: fileTemplateShelf('templates'),
    version: '0',
    wait(_, then) {
      waiting.add(then);
      return () => void waiting.delete(then);
    },
    ...options,
  });
  await core.open((event) => events.push(event));
  return {
    core,
    events,
    calls,
    async rest() {
      while (waiting.size > 0) {
        const due = [...waiting];
        waiting.clear();
        for (const then of due) then();
        // Behind whatever runs in the core: a template that is not there is nothing to be removed.
        await core.removeTemplate('');
      }
    },
    setNow: (moment) => void (now = minute(moment)),
  };
}

function minute(moment: string): number {
  const parsed = parseMinute(moment);
  if (parsed === undefined) throw new Error(`not a moment: ${moment}`);
  return parsed;
}

function recording(workbook: LiveWorkbook, calls: string[]): LiveWorkbook {
  return new Proxy(workbook, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        calls.push(String(name));
        return (value as (...all: unknown[]) => unknown).apply(target, given);
      };
    },
  });
}

function rowXml(line: readonly (string | number)[], row: number): string {
  const cells = line.map((value, index) => {
    const place = cellAddress(row, index + 1);
    if (value === '') return '';
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
  });
  return `<row r="${row}">${cells.join('')}</row>`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
