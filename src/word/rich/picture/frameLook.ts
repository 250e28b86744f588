import type { DocumentParts } from '../DocumentParts';
import { croppingOf } from './croppingOf';
import { effectExtent } from './drawPicture';
import type { PlacedPicture } from './PlacedPicture';
import { isSideways, naturalSize, sizeWithin, type Size } from './sizeOf';
import { turnAttributes } from './uprightBytes';

/** What a drawing of the template has to say about the picture put into it. */
export interface FrameLook {
  readonly relationship: string;
  readonly description: string;
  /** Of the frame before it is turned. */
  readonly width: number;
  readonly height: number;
  readonly turn: string;
  readonly effectExtent: string;
  readonly cropping: string;
}

/** Inside the frame of the old picture: filled when the template says so, else in proportion. */
export function frameLook(placed: PlacedPicture, frame: Size, document: DocumentParts): FrameLook {
  const { picture, placing } = placed;
  const orientation = picture.facts.orientation?.value;
  const natural = naturalSize(picture.facts);
  const size = placing.crop ? frame : sizeWithin(natural, frame);
  const stored = isSideways(orientation) ? { width: size.height, height: size.width } : size;
  return {
    relationship: placed.relate(document),
    description: placing.description,
    ...stored,
    turn: turnAttributes(orientation),
    effectExtent: effectExtent(size, stored),
    cropping: placing.crop ? croppingOf(natural, size, orientation) : '',
  };
}
