import { escapeXml } from '../../xml/escapeXml';
import { inlinePieces, type InlinePiece } from '../inlinePieces';
import type { TextSpot } from '../TextTemplate';
import type { Drawing } from './Drawing';

/** The runs of a line. `fills`: it goes on as a blank to the end of the line. */
export function drawRuns(
  text: string,
  drawing: Drawing,
  spot: TextSpot | undefined,
): { readonly xml: string; readonly fills: boolean } {
  const pieces = /^[_＿]{3,}$/.test(text) ? [{ kind: 'fill' } as const] : inlinePieces(text);
  return {
    xml: pieces.map((piece) => drawPiece(piece, drawing, spot)).join(''),
    fills: pieces.some(({ kind }) => kind === 'fill'),
  };
}

function drawPiece(piece: InlinePiece, drawing: Drawing, spot: TextSpot | undefined): string {
  if (piece.kind === 'break') return '<w:r><w:br/></w:r>';
  if (piece.kind !== 'text') return '<w:r><w:tab/></w:r>';
  const look = piece.look === undefined ? undefined : drawing.characterLook(piece.look, spot);
  const properties = [
    look ? `<w:rStyle w:val="${look.id}"/>` : '',
    piece.bold ? '<w:b/><w:bCs/>' : '',
    piece.underline ? '<w:u w:val="single"/>' : '',
  ].join('');
  const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${escapeXml(piece.text)}</w:t></w:r>`;
}
