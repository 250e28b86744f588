import type { Block, Paragraph, Section } from '../read/WordDocument';
import type { HeadingLabel } from './headingLabel';

/** What a paragraph is in an official document. `none`: exempt from the rules of the text. */
export type Role =
  | 'copyNumber'
  | 'secrecy'
  | 'urgency'
  | 'organ'
  | 'documentNumber'
  | 'title'
  | 'recipients'
  | 'heading'
  | 'body'
  | 'attachmentNote'
  | 'attendance'
  | 'signature'
  | 'date'
  | 'postscript'
  | 'attachmentMark'
  | 'copies'
  | 'printed'
  | 'none';

export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly section: Section;
  readonly role: Role;
  readonly heading?: HeadingLabel;
  /** Behind 附件1, or in another paper of the document: its headings count anew. */
  readonly attachment: number;
  readonly next: Block | undefined;
}
