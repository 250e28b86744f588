/**
 * A value of our own that is more than its text: a picture, formatted text. Where only text can stand it is that text.
 * What it holds is private: no template looks into it.
 */
export abstract class TextValue {
  abstract get plainText(): string;
}
