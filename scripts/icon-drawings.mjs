// The drawings of the add-in, as functions of their size: every edge is put on a whole pixel, so that 16 is as sharp as 80.
// All are thought of on a 32 × 32 sheet.

const TEAL = '#0f7c78';
const AMBER = '#ffc247';
const INK = '#3a2a00';
const WHITE = '#ffffff';
// Reads on Excel's white and on its dark ribbon.
const GREY = '#7b8288';

/** Length on the sheet → whole pixels; `at` may not vanish. */
const pixels = (size) => {
  const at = (length) => Math.round((length * size) / 32);
  return { at, thick: (length) => Math.max(1, at(length)) };
};

const svg = (size, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${body}</svg>`;
const bar = (x, y, width, height, fill, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
const stroke = (points, width, colour) =>
  `<polyline points="${points.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** The mark: a list being seen to. Two rows of a checklist, and the tick that closes the matter. */
function icon(size) {
  const { at, thick } = pixels(size);
  const edge = at(1);
  const side = size - 2 * edge;
  const row = thick(2.6);
  const left = at(7);
  // Below 40 pixels a rounded end is a grey smear.
  const rounding = size < 40 ? 0 : row / 2;
  return svg(
    size,
    bar(edge, edge, side, side, TEAL, at(6)) +
      bar(left, at(8), at(18), row, WHITE, rounding) +
      bar(left, at(14), at(9), row, WHITE, rounding) +
      stroke(
        [
          [at(12), at(20.5)],
          [at(16), at(24.5)],
          [at(25), at(14.5)],
        ],
        Math.max(2, size * 0.115),
        AMBER,
      ),
  );
}

/** A table, and a tick over it. */
function check(size) {
  return svg(size, sheet(size) + disc(size, TEAL, (at, width) => tick(at, width)));
}

/** The table with one row marked. */
function mark(size) {
  const { at, thick } = pixels(size);
  const line = thick(2);
  const left = at(3) + line;
  const row = bar(left, at(11), at(26) - 2 * line, at(19) - at(11), AMBER);
  return svg(size, sheet(size) + row + disc(size, AMBER, (spot, width) => exclamation(spot, width)));
}

/** A written page. */
function report(size) {
  const { at, thick } = pixels(size);
  const line = thick(2);
  const [left, right, top, bottom, fold] = [at(6), at(26), at(3), at(29), at(7)];
  const half = line / 2;
  const outline = [
    [right - fold, top + half],
    [left + half, top + half],
    [left + half, bottom - half],
    [right - half, bottom - half],
    [right - half, top + fold],
    [right - fold, top + half],
    // The corner is turned down where there is room to see it.
    ...(size < 32
      ? []
      : [
          [right - fold, top + fold],
          [right - half, top + fold],
        ]),
  ];
  const row = (y, width, colour) => bar(left + line + at(3), y, width, line, colour);
  const wide = right - left - 2 * line - 2 * at(3);
  return svg(
    size,
    `<polyline points="${outline.map((point) => point.join(',')).join(' ')}" fill="${WHITE}" stroke="${GREY}" stroke-width="${line}" stroke-linejoin="round"/>` +
      row(at(13), wide, TEAL) +
      row(at(18), wide, TEAL) +
      row(at(23), Math.round(wide * 0.6), TEAL),
  );
}

/** A small table: frame, head, one row line, one column line. */
function sheet(size) {
  const { at, thick } = pixels(size);
  const line = thick(2);
  const [left, top, width, height] = [at(3), at(4), at(26), at(24)];
  const half = line / 2;
  return (
    `<rect x="${left + half}" y="${top + half}" width="${width - line}" height="${height - line}" fill="${WHITE}" stroke="${GREY}" stroke-width="${line}"/>` +
    bar(left, top, width, at(11) - top, GREY) +
    bar(left, at(19), width, line, GREY) +
    bar(at(12), top, line, height, GREY)
  );
}

/** A round badge at the lower right, set off from what is behind it. */
function disc(size, fill, draw) {
  const { at, thick } = pixels(size);
  const radius = at(9);
  const centre = size - radius - (size >= 32 ? at(1) : 0);
  // A gap of white, within the sheet only: beyond it any ground shows.
  const gap = `<clipPath id="sheet"><rect x="${at(3)}" y="${at(4)}" width="${at(26)}" height="${at(24)}"/></clipPath>`;
  return (
    `${gap}<circle cx="${centre}" cy="${centre}" r="${radius + thick(1.5)}" fill="${WHITE}" clip-path="url(#sheet)"/>` +
    `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="${fill}"/>` +
    draw((x) => centre + (x * radius) / 9, Math.max(1.6, size * 0.085))
  );
}

const tick = (at, width) =>
  stroke(
    [
      [at(-4), at(0.4)],
      [at(-1.2), at(3.2)],
      [at(4.2), at(-2.8)],
    ],
    width,
    WHITE,
  );

const exclamation = (at, width) =>
  stroke(
    [
      [at(0), at(-4.6)],
      [at(0), at(0.8)],
    ],
    width,
    INK,
  ) + `<circle cx="${at(0)}" cy="${at(4.6)}" r="${width * 0.6}" fill="${INK}"/>`;

/** By name: the drawing, and the sizes in pixels the manifest or a catalogue may ask for. */
export const drawings = {
  icon: { draw: icon, sizes: [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] },
  check: { draw: check, sizes: [16, 20, 24, 32, 40, 48, 64, 80] },
  mark: { draw: mark, sizes: [16, 20, 24, 32, 40, 48, 64, 80] },
  report: { draw: report, sizes: [16, 20, 24, 32, 40, 48, 64, 80] },
};
