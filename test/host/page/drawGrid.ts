import { columnLetters } from '../../../src/domain/snapshot/address';
import type { ExcelHost } from '../ExcelHost';
import { displayText } from '../model/displayText';
import { activateSheet, selectionOf, selectRange } from '../model/selectRange';
import type { Sheet } from '../model/Sheet';
import { writeCells } from '../model/writeCells';

const MOST_ROWS = 200;
const MOST_COLUMNS = 30;
const REFRESH_MS = 300;

/** A plain grid of the sheet in front; a double click edits a cell as the user. Conditional formats are not shown. */
export function drawGrid(host: ExcelHost): void {
  const place = document.querySelector('#grid');
  if (!place) throw new Error('the page has no place for the grid');
  let shown = '';
  const draw = () => {
    const { active } = host.book;
    const html = tabsHtml(host) + tableHtml(host, active);
    if (html !== shown && !place.querySelector('input')) place.innerHTML = shown = html;
  };
  place.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const sheet = host.book.sheet(target.dataset['sheet'] ?? '');
    if (sheet) host.act('user', (book) => activateSheet(book, sheet));
    const cell = cellOf(target);
    if (cell) host.act('user', (book) => selectRange(book, book.active, cell));
    draw();
  });
  place.addEventListener('dblclick', (event) => edit(host, event.target as HTMLElement, draw));
  setInterval(draw, REFRESH_MS);
  draw();
}

function edit(host: ExcelHost, target: HTMLElement, done: () => void): void {
  const area = cellOf(target);
  if (!area) return;
  const { active } = host.book;
  const { formula, value } = active.cell(area.top, area.left);
  const input = document.createElement('input');
  input.value = formula ?? String(value);
  host.faults.cellEditMode = true;
  input.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter' && key !== 'Escape') return;
    input.remove();
    if (key === 'Enter') host.act('user', (book) => writeCells(book, active, area, input.value));
    host.endCellEdit();
    done();
  });
  target.replaceChildren(input);
  input.focus();
}

function cellOf({ dataset: { row, column } }: HTMLElement) {
  if (row === undefined || column === undefined) return undefined;
  const [top, left] = [Number(row), Number(column)];
  return { top, left, bottom: top, right: left };
}

function tabsHtml({ book }: ExcelHost): string {
  const tabs = book.visibleSheets.map(
    ({ name, id }) =>
      `<button data-sheet="${id}"${id === book.active.id ? ' aria-current="true"' : ''}>${escapeHtml(name)}</button>`,
  );
  return `<nav>${tabs.join('')}</nav>`;
}

function tableHtml({ book }: ExcelHost, sheet: Sheet): string {
  const used = sheet.usedArea(false);
  const right = Math.min(Math.max((used?.right ?? 0) + 2, 10), MOST_COLUMNS);
  const bottom = Math.min(Math.max((used?.bottom ?? 0) + 5, 20), MOST_ROWS);
  const columns = Array.from({ length: right }, (_, index) => index + 1);
  const heads = columns.map((column) => `<th>${columnLetters(column)}</th>`).join('');
  const area = book.hasFocus ? selectionOf(book).area : undefined;
  const rows = Array.from({ length: bottom }, (_, index) => index + 1)
    .filter((row) => !sheet.rows.get(row)?.hidden)
    .map((row) => {
      const cells = columns.map((column) => {
        const cell = sheet.cell(row, column);
        const { fill, bold, fontColor } = cell.style ?? {};
        const css = [
          fill && `background:#${fill}`,
          bold && 'font-weight:bold',
          fontColor && `color:#${fontColor}`,
        ];
        const isSelected = area?.top === row && area.left === column;
        return `<td data-row="${row}" data-column="${column}" style="${css.filter(Boolean).join(';')}"${isSelected ? ' class="selected"' : ''}>${escapeHtml(displayText(cell, book.dates1904))}</td>`;
      });
      return `<tr><th>${row}</th>${cells.join('')}</tr>`;
    });
  return `<table><thead><tr><th></th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
