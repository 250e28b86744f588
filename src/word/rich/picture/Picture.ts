import { TextValue } from '../../handlebars/TextValue';

export type PictureKind = 'png' | 'jpeg' | 'gif' | 'bmp';

/** What the bytes of a picture say about it, as it is stored. */
export interface PictureFacts {
  readonly kind: PictureKind;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels per inch; absent when the bytes say nothing sensible. */
  readonly dpi?: { readonly x: number; readonly y: number };
  /** How a camera held sideways wants it shown: EXIF's 2–8, and where the bytes say so. */
  readonly orientation?: { readonly value: number; readonly at: number; readonly littleEndian: boolean };
}

/** A picture a model may hold. Only `pictureOf` makes one, so no text in the data can pass for it. */
export class Picture extends TextValue {
  readonly #bytes: Uint8Array;
  readonly #facts: PictureFacts;
  readonly #name: string;

  /** @param name Of the file it came from: what is printed where text is wanted. */
  constructor(bytes: Uint8Array, facts: PictureFacts, name: string) {
    super();
    this.#name = name;
    this.#bytes = bytes;
    this.#facts = facts;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get facts(): PictureFacts {
    return this.#facts;
  }

  get plainText(): string {
    return this.#name;
  }
}
