import type { LiveWorkbook } from '../../ports/LiveWorkbook';
import type { PaneWords } from '../texts/PaneWords';
import { CoreFailure } from './CoreFailure';
import type { CoreContext } from './CoreContext';
import { failureOf } from './failureOf';
import { HeadStart } from './HeadStart';
import { OpenBook } from './OpenBook';
import { overviewView } from './overview/overviewView';
import type { PaneCore } from './PaneCore';
import type { PaneCoreOptions } from './PaneCoreOptions';
import { findingsPart } from './parts/findingsPart';
import { fixesPart } from './parts/fixesPart';
import { followUpPart } from './parts/followUpPart';
import { marksPart } from './parts/marksPart';
import { openingPart } from './parts/openingPart';
import { preferencesPart } from './parts/preferencesPart';
import { reportsPart } from './parts/reportsPart';
import { TaskQueue } from './TaskQueue';
import type { CoreEvent } from './views/CoreEvent';
import type { OverviewView } from './views/OverviewView';
import { Watcher } from './Watcher';

/** @param workbook the one before the user */
export async function createPaneCore(workbook: LiveWorkbook, options: PaneCoreOptions): Promise<PaneCore> {
  const context = await createContext(workbook, options);
  const core: PaneCore = {
    ...openingPart(context),
    ...findingsPart(context),
    ...fixesPart(context),
    ...marksPart(context),
    ...followUpPart(context),
    ...reportsPart(context),
    ...preferencesPart(context),
  };
  return explaining(core, (error) => new CoreFailure(failureOf(error, context.words(), options.version)));
}

async function createContext(workbook: LiveWorkbook, options: PaneCoreOptions): Promise<CoreContext> {
  let words = await options.loadWords(options.language);
  let listener: (event: CoreEvent) => void = () => undefined;
  const headStart = new HeadStart((isTimeUp) => book.judgeAhead(isTimeUp), options.wait);
  const book: OpenBook = new OpenBook(workbook, options.now, () => headStart.begin());
  const queue = new TaskQueue();
  const tell = (event: CoreEvent): void => listener(event);
  const overview = (): OverviewView => overviewOf(book, words);
  const watcher = new Watcher(book, {
    run: (task) => queue.run(task),
    wait: options.wait,
    tell,
    rechecked: () => ({ kind: 'rechecked', overview: overview() }),
    failed: (error) => ({ kind: 'failed', failure: failureOf(error, words, options.version) }),
  });
  return {
    book,
    watcher,
    options,
    words: () => words,
    speak: async (language) => void (words = await options.loadWords(language)),
    overview,
    listen: (next) => void (listener = next),
    tell,
    alone: (task) => queue.run(task),
  };
}

function overviewOf(book: OpenBook, words: PaneWords): OverviewView {
  const { marks, reviewed, followedUp } = book;
  return overviewView({ ...book.result, marks, reviewed, followedUp }, words);
}

/** Whatever is thrown in there comes out as something that can be shown. */
function explaining(core: PaneCore, explain: (error: unknown) => CoreFailure): PaneCore {
  const wrapped = Object.entries(core).map(([name, method]) => [
    name,
    async (...values: unknown[]): Promise<unknown> => {
      try {
        return await (method as (...given: unknown[]) => Promise<unknown>)(...values);
      } catch (error) {
        throw explain(error);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as PaneCore;
}
