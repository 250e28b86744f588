import { areaAddress, cellAddress } from '../../domain/snapshot/address';
import type { Area, Sheet } from '../../domain/snapshot/Snapshot';

/** `督办台账!A4`: by its place, which stays while nobody moves it. */
export function tableId({ sheet, area }: { readonly sheet: Sheet; readonly area: Area }): string {
  return `${sheet.name}!${cellAddress(area.top, area.left)}`;
}

/** `督办台账!A4:J16` */
export function tableAddress({ sheet, area }: { readonly sheet: Sheet; readonly area: Area }): string {
  return `${sheet.name}!${areaAddress(area)}`;
}

/** `督办台账!G5` */
export function placeAddress(place: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `${place.sheet}!${cellAddress(place.row, place.column)}`;
}
