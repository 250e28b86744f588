import type { PaneLanguage } from '../frame/PaneLanguage';
import type { PaneWords } from '../texts/PaneWords';
import type { OpenBook } from './OpenBook';
import type { PaneCoreOptions } from './PaneCoreOptions';
import type { CoreEvent, ReportProgress } from './views/CoreEvent';
import type { OverviewView } from './views/OverviewView';
import type { Watcher } from './Watcher';

/** What the parts of the core share. */
export interface CoreContext {
  readonly book: OpenBook;
  readonly watcher: Watcher;
  readonly options: PaneCoreOptions;
  words(): PaneWords;
  speak(language: PaneLanguage): Promise<void>;
  overview(): OverviewView;
  listen(listener: (event: CoreEvent) => void): void;
  tell(event: CoreEvent): void;
  /** Runs after whatever else is done with the workbook. */
  alone<Result>(task: () => Promise<Result>): Promise<Result>;
}

export const noProgress: ReportProgress = () => undefined;
