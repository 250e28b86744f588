import type { Localized } from '../../../base/Language';
import { ProductError } from '../../../base/ProductError';
import type { TextSpot } from '../TextTemplate';

/** Told at once; a text with more is wrong from the ground up. */
const MAX_TOLD = 30;

/** What is wrong with a template's text, told together. */
export class TextFaults {
  private readonly faults: { readonly spot: TextSpot; readonly says: Localized }[] = [];

  add(spot: TextSpot, says: Localized): void {
    this.faults.push({ spot, says });
  }

  /** @throws ProductError `template.text` when there are any */
  throwAny(): void {
    if (this.faults.length === 0) return;
    const sorted = this.faults.sort((a, b) => a.spot.line - b.spot.line || a.spot.column - b.spot.column);
    const list = (language: 'zh-CN' | 'en'): string =>
      sorted
        .slice(0, MAX_TOLD)
        .map(({ spot, says }) => `\n  · ${placeOf(spot)[language]}${says[language]}`)
        .join('') + (sorted.length > MAX_TOLD ? `\n  · ${more(sorted.length - MAX_TOLD)[language]}` : '');
    throw new ProductError('template.text', {
      count: sorted.length,
      list: list('zh-CN'),
      listEnglish: list('en'),
    });
  }
}

const placeOf = ({ line, column }: TextSpot): Localized => ({
  'zh-CN': `第${line}行第${column}字：`,
  en: `line ${line}, column ${column}: `,
});

const more = (count: number): Localized => ({ 'zh-CN': `……另有 ${count} 处`, en: `… and ${count} more` });
