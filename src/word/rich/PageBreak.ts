import type { DocumentParts } from './DocumentParts';
import { RichContent } from './RichContent';

export class PageBreak extends RichContent {
  constructor() {
    super('inline');
  }

  draw({ prefix: w }: DocumentParts): string {
    return `<${w}r><${w}br ${w}type="page"/></${w}r>`;
  }
}
