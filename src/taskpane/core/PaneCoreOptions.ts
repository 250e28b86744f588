import type { WallMinute } from '../../domain/time/WallMinute';
import type { TemplateShelf } from '../../ports/TemplateShelf';
import type { WorkbookPictures } from '../../ports/WorkbookPictures';
import type { WorkbookRichTexts } from '../../ports/WorkbookRichTexts';
import type { PaneLanguage } from '../frame/PaneLanguage';
import type { OwnTemplateStore } from '../ownTemplates/OwnTemplateStore';
import type { PaneWords } from '../texts/PaneWords';

/** What the core cannot know by itself. */
export interface PaneCoreOptions {
  readonly language: PaneLanguage;
  loadWords(language: PaneLanguage): Promise<PaneWords>;
  now(): WallMinute;
  /** The built-in templates. */
  readonly shelf: TemplateShelf;
  /** Absent where nothing can be kept on the device. */
  readonly deviceTemplates?: OwnTemplateStore;
  /** Absent where the program does not give them. */
  readonly pictures?: WorkbookPictures;
  readonly richTexts?: WorkbookRichTexts;
  /** Of the product. */
  readonly version: string;
  /** Runs something after so many milliseconds. @returns what calls it off */
  wait(milliseconds: number, then: () => void): () => void;
}
