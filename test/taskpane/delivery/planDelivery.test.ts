import type { PanePlace } from '../../../src/taskpane/delivery/PaneHost';
import { placeOf } from '../../../src/taskpane/delivery/placeOf';
import { planDelivery } from '../../../src/taskpane/delivery/planDelivery';

describe('where the pane stands', () => {
  it.each([
    { platform: undefined, place: 'browser' },
    { platform: null, place: 'browser' },
    { platform: 'OfficeOnline', place: 'web' },
    { platform: 'PC', place: 'windows' },
    { platform: 'Mac', place: 'mac' },
    { platform: 'iOS', place: 'mobile' },
    { platform: 'Android', place: 'mobile' },
    { platform: 'Universal', place: 'windows' },
  ])('$platform → $place', ({ platform, place }) => expect(placeOf(platform)).toBe(place));
});

describe('how a file reaches the user', () => {
  const all = { canSaveAs: true, canShare: true, canOpenBrowser: true };
  const none = { canSaveAs: false, canShare: false, canOpenBrowser: false };
  it.each([
    { place: 'browser', able: none, atOnce: 'download', ways: ['download', 'copy'] },
    {
      place: 'browser',
      able: { ...none, canSaveAs: true },
      atOnce: 'download',
      ways: ['saveAs', 'download', 'copy'],
    },
    { place: 'web', able: none, atOnce: 'download', ways: ['download', 'copy'] },
    { place: 'windows', able: all, atOnce: 'download', ways: ['saveAs', 'download', 'handOver', 'copy'] },
    { place: 'mac', able: all, atOnce: undefined, ways: ['share', 'handOver', 'copy', 'download'] },
    { place: 'mac', able: none, atOnce: undefined, ways: ['copy', 'download'] },
    {
      place: 'mobile',
      able: { ...none, canShare: true },
      atOnce: undefined,
      ways: ['share', 'copy', 'download'],
    },
  ] as const)('$place, $able: $ways', ({ place, able, atOnce, ways }) =>
    expect(planDelivery({ place: place as PanePlace, ...able })).toEqual({ atOnce, ways }),
  );
});
