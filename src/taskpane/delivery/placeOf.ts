import type { PanePlace } from './PaneHost';

/** @param platform `Office.context.platform`; undefined outside Office */
export function placeOf(platform: string | null | undefined): PanePlace {
  if (!platform) return 'browser';
  return places[platform] ?? 'windows';
}

const places: Readonly<Record<string, PanePlace>> = {
  OfficeOnline: 'web',
  Mac: 'mac',
  iOS: 'mobile',
  Android: 'mobile',
};
