import { moveSelection } from '../../../src/taskpane/companion/grid/moveSelection';

const merge = { top: 2, left: 2, bottom: 3, right: 4 };
const bounds = {
  rows: 100,
  columns: 10,
  lastRow: 50,
  lastColumn: 8,
  page: 20,
  isHiddenRow: (row: number) => row === 6,
  isHiddenColumn: (column: number) => column === 7,
  mergeAt: ({ row, column }: { row: number; column: number }) =>
    row >= 2 && row <= 3 && column >= 2 && column <= 4 ? merge : undefined,
};
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, shiftKey: false });

it.each([
  ['ArrowDown', false, [5, 1], [7, 1]],
  ['ArrowUp', false, [7, 1], [5, 1]],
  ['ArrowRight', false, [5, 6], [5, 8]],
  ['ArrowRight', false, [2, 1], [2, 2]],
  ['ArrowRight', false, [2, 2], [2, 5]],
  ['ArrowLeft', false, [3, 5], [2, 2]],
  ['ArrowDown', false, [2, 2], [4, 2]],
  ['ArrowUp', false, [1, 1], [1, 1]],
  ['ArrowDown', true, [5, 3], [50, 3]],
  ['Home', false, [5, 3], [5, 1]],
  ['Home', true, [5, 3], [1, 1]],
  ['End', false, [5, 3], [5, 8]],
  ['End', true, [5, 3], [50, 8]],
  ['PageDown', false, [95, 3], [100, 3]],
  ['PageUp', false, [30, 3], [10, 3]],
  ['x', false, [30, 3], undefined],
])('%s (with Ctrl: %s) leads from %j to %j', (key, ctrl, from, to) => {
  const [row = 0, column = 0] = from as number[];
  const wanted = to && { row: (to as number[])[0], column: (to as number[])[1] };
  expect(moveSelection({ row, column }, press(key, ctrl), bounds)).toEqual(wanted);
});
