import type { Room } from '../Room';
import { EMU, LARGEST } from './lengths';
import type { PictureFacts } from './Picture';

/** In EMU. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Programs that write no density mean the screen's. */
const SCREEN = { x: 96, y: 96 };

/** As it is seen: a camera's sideways picture is upright. */
export function naturalSize({ widthPx, heightPx, dpi = SCREEN, orientation }: PictureFacts): Size {
  const width = (widthPx / dpi.x) * EMU.inch;
  const height = (heightPx / dpi.y) * EMU.inch;
  return isSideways(orientation?.value) ? { width: height, height: width } : { width, height };
}

export const isSideways = (orientation = 1): boolean => orientation >= 5;

export interface WantedSize {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Never larger than the room: when absent only a size that nobody gave is. */
  readonly fit?: boolean | undefined;
}

/** One length given: the proportion is kept. Both: as they are. */
export function sizeOf(natural: Size, { width, height, fit }: WantedSize, room: Room): Size {
  const isGiven = width !== undefined || height !== undefined;
  const asked = {
    width: width ?? (height === undefined ? natural.width : (natural.width / natural.height) * height),
    height: height ?? (width === undefined ? natural.height : (natural.height / natural.width) * width),
  };
  const most = (fit ?? !isGiven) ? room : { width: LARGEST, height: LARGEST };
  return scaled(asked, Math.min(1, most.width / asked.width, most.height / asked.height));
}

/** As large as possible inside a frame. */
export function sizeWithin(natural: Size, frame: Size): Size {
  return scaled(natural, Math.min(frame.width / natural.width, frame.height / natural.height));
}

const scaled = ({ width, height }: Size, by: number): Size => ({
  width: Math.max(1, Math.round(width * by)),
  height: Math.max(1, Math.round(height * by)),
});
