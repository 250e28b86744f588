import type { Area } from '../../domain/snapshot/Snapshot';
import type { WorkbookChange } from '../../ports/LiveWorkbook';
import { areaIn } from './read/areaIn';
import { supports } from './supports';

/** What the watcher has to know of the workbook. */
export interface WatchedBook {
  /** The sheet's name; undefined when nobody knows it yet, or it is gone. */
  nameOf(sheetId: string): Promise<string | undefined>;
  /** We made it for the user. */
  hasCreated(sheetId: string): boolean;
  /** The sheet is called otherwise now. */
  forgetName(sheetId: string): void;
  /** A sheet of ours, now or before it was removed. */
  isOwn(sheetId: string): boolean;
  /** Resolves when nothing of ours is under way: what an event is about is known then. */
  settled(): Promise<void>;
}

/**
 * Registers for what the user and co-authors do, in one request. Nothing is written in answer, whoever it was.
 * @returns what ends it
 */
export async function watchChanges(
  context: Excel.RequestContext,
  book: WatchedBook,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  let last = Promise.resolve();
  let isOver = false;
  const tell = (changes: readonly WorkbookChange[]) => {
    for (const change of changes) if (!isOver) listener(change);
  };
  const inOrder = (remote: boolean, work: () => Promise<readonly WorkbookChange[]>): Promise<void> => {
    last = last
      .then(() => book.settled())
      .then(work)
      // What cannot be asked for now, because the user goes on typing, say, has to be read again.
      .catch((): readonly WorkbookChange[] => [{ kind: 'structure', remote }])
      .then(tell);
    return last;
  };
  const structure = (sheetId: string, source: string, isNew = false) =>
    inOrder(source === 'Remote', () => {
      const isOurDoing = book.isOwn(sheetId) || (isNew && book.hasCreated(sheetId));
      return Promise.resolve(isOurDoing ? [] : [{ kind: 'structure', remote: source === 'Remote' }]);
    });
  const handlers: { remove(): void }[] = [
    worksheets.onChanged.add((event) =>
      isOurDoing(event)
        ? Promise.resolve()
        : inOrder(event.source === 'Remote', () => changesOf(event, book)),
    ),
    worksheets.onAdded.add(({ worksheetId, source }) => structure(worksheetId, source, true)),
    worksheets.onDeleted.add(({ worksheetId, source }) => structure(worksheetId, source)),
  ];
  if (supports('1.17'))
    handlers.push(
      worksheets.onNameChanged.add(({ worksheetId, source }) => {
        book.forgetName(worksheetId);
        return structure(worksheetId, source);
      }),
    );
  await context.sync();
  return async () => {
    isOver = true;
    const removal = Excel.run(context, async (own) => {
      for (const handler of handlers) handler.remove();
      await own.sync();
    });
    // Handlers that stay tell nobody anything.
    await removal.catch(() => undefined);
  };
}

type Changed = Pick<
  Excel.WorksheetChangedEventArgs,
  'address' | 'changeType' | 'source' | 'triggerSource' | 'worksheetId'
>;

function isOurDoing({ source, triggerSource }: Changed): boolean {
  return source !== 'Remote' && triggerSource === 'ThisLocalAddin';
}

async function changesOf(event: Changed, book: WatchedBook): Promise<readonly WorkbookChange[]> {
  const { address, changeType, source, worksheetId } = event;
  if (book.isOwn(worksheetId)) return [];
  const remote = source === 'Remote';
  const sheet = await book.nameOf(worksheetId);
  const areas = changeType === 'RangeEdited' ? areasIn(address) : undefined;
  if (sheet === undefined || !areas) return [{ kind: 'structure', remote }];
  return areas.map((area) => ({ kind: 'cells', sheet, area, remote }));
}

/** `A1:B2,C4`, whole rows `3:5` and columns `A:C`; undefined when it is none of them. */
function areasIn(address: string): readonly Area[] | undefined {
  const areas = address.split(',').map((one) => areaIn(one));
  const known = areas.filter((area) => area !== undefined);
  return known.length === areas.length ? known : undefined;
}
