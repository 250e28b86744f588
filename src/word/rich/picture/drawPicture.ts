import { escapeXml } from '../../xml/escapeXml';
import { isSideways, type Size } from './sizeOf';
import { turnAttributes } from './uprightBytes';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DrawnPicture {
  /** Of WordprocessingML: `w:` */
  readonly prefix: string;
  readonly id: number;
  readonly relationship: string;
  /** As it is seen. */
  readonly size: Size;
  readonly description: string;
  /** EXIF's 1–8. */
  readonly orientation?: number | undefined;
  /** `a:srcRect`, or nothing. */
  readonly cropping?: string;
}

/** `<w:drawing>` with a picture that stands in its line. */
export function drawPicture(given: DrawnPicture): string {
  const { prefix: w, id, relationship, size, description, orientation, cropping = '' } = given;
  const { width, height } = isSideways(orientation) ? { width: size.height, height: size.width } : size;
  const named =
    `id="${id}" name="Picture ${id}"` + (description === '' ? '' : ` descr="${escapeXml(description)}"`);
  return (
    `<${w}drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${width}" cy="${height}"/>${effectExtent(size, { width, height })}<wp:docPr ${named}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">` +
    `<pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${RELATIONSHIPS}" r:embed="${relationship}"/>${cropping}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm${turnAttributes(orientation)}><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
    `</wp:inline></${w}drawing>`
  );
}

/** How far a turned picture stands out beyond its own frame. */
export function effectExtent(seen: Size, frame: Size): string {
  const sides = Math.max(0, Math.round((seen.width - frame.width) / 2));
  const ends = Math.max(0, Math.round((seen.height - frame.height) / 2));
  return `<wp:effectExtent l="${sides}" t="${ends}" r="${sides}" b="${ends}"/>`;
}
