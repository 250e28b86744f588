import type { HouseStyle } from '../../styles/HouseStyle';

/** Width of the box, enough for a line of numbers. */
const BOX_MM = 10;
const EMU_PER_MM = 36_000;

/**
 * A run that holds the page number of a turned page: a box at its left edge, which is the foot of the upright pages,
 * with its line turned as the page is, so that it stands where the upright pages have theirs.
 * **Source**: GB/T 9704-2012 §8.
 * @param line The paragraph of the number, as upright pages have it.
 */
export function drawTurnedNumber({ page }: HouseStyle, line: string): string {
  const emu = (mm: number): number => Math.round(mm * EMU_PER_MM);
  const left = emu(page.bottomMm - page.numberBelowMm - BOX_MM / 2);
  const top = emu(page.leftMm);
  const size = `cx="${emu(BOX_MM)}" cy="${emu(page.widthMm - page.leftMm - page.rightMm)}"`;
  return (
    `<w:r><mc:AlternateContent ${NAMESPACES}><mc:Choice Requires="wps"><w:drawing>` +
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" ' +
    'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    `<wp:positionH relativeFrom="page"><wp:posOffset>${left}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="page"><wp:posOffset>${top}</wp:posOffset></wp:positionV>` +
    `<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="1" name="页码"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="${SHAPE}"><wps:wsp>` +
    `<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>' +
    `<wps:txbx><w:txbxContent>${line}</w:txbxContent></wps:txbx>` +
    '<wps:bodyPr vert="vert" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr" anchorCtr="0"/>' +
    '</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>'
  );
}

const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const NAMESPACES =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="${SHAPE}"`;
