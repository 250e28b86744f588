import { expose, proxy } from 'comlink';
import { deviceTemplates } from '../../ownTemplates/deviceTemplates';
import { loadPaneWords } from '../../texts/loadPaneWords';
import { bundledTemplates } from '../bundledTemplates';
import { createPaneCore } from '../createPaneCore';
import { wallClock } from '../wallClock';
import { passErrorsAcross } from './errorsAcross';
import { holdLock } from './lifeLine';
import type { PaneWorker } from './PaneWorker';
import { reachWorkbook } from './reachWorkbook';

/** Filled in by the build. */
declare const __DUBAN_VERSION__: string;

const worker: PaneWorker = {
  hold: holdLock,
  async start(port, language) {
    const workbook = await reachWorkbook(port);
    const { readPictures, readRichTexts } = workbook;
    const core = await createPaneCore(workbook, {
      language,
      loadWords: loadPaneWords,
      now: wallClock,
      shelf: bundledTemplates,
      deviceTemplates,
      ...(readPictures && { pictures: { readPictures } }),
      ...(readRichTexts && { richTexts: { readRichTexts } }),
      version: __DUBAN_VERSION__,
      wait(milliseconds, then) {
        const timer = setTimeout(then, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    return proxy(core);
  },
};

passErrorsAcross();
expose(worker);
