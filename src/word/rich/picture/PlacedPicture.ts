import type { DocumentParts } from '../DocumentParts';
import { RichContent, type DrawSite } from '../RichContent';
import { roomOf, type Room } from '../Room';
import { croppingOf } from './croppingOf';
import { drawPicture } from './drawPicture';
import type { Picture } from './Picture';
import { naturalSize, sizeOf, type WantedSize } from './sizeOf';
import { uprightBytes } from './uprightBytes';

export interface Placing {
  /** Known when the room is. */
  readonly size: (room: Room) => WantedSize;
  /** Both lengths given: cut instead of distorted. */
  readonly crop: boolean;
  readonly description: string;
}

/** A picture with what the template says about it. */
export class PlacedPicture extends RichContent {
  constructor(
    readonly picture: Picture,
    readonly placing: Placing,
  ) {
    super('inline');
  }

  override get plainText(): string {
    return this.placing.description;
  }

  draw(document: DocumentParts, site: DrawSite): string {
    const { picture, placing } = this;
    const { prefix } = document;
    const room = roomOf(site);
    const natural = naturalSize(picture.facts);
    const size = sizeOf(natural, placing.size(room), room);
    const orientation = picture.facts.orientation?.value;
    const drawing = drawPicture({
      prefix,
      id: document.newId('drawing'),
      relationship: this.relate(document),
      size,
      description: placing.description,
      orientation,
      ...(placing.crop && { cropping: croppingOf(natural, size, orientation) }),
    });
    return `<${prefix}r>${site.runProperties}${drawing}</${prefix}r>`;
  }

  /** Puts the picture into the package, once however often it is drawn. */
  relate(document: DocumentParts): string {
    const { kind } = this.picture.facts;
    const part = document.once(this.picture, () =>
      document.addPart(`word/media/image.${kind}`, `image/${kind}`, uprightBytes(this.picture)),
    );
    return document.relate('image', part);
  }
}
