import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertToPdf, missingForPdf } from '../../support/pdf/convertToPdf';
import { readPdfLines, type PdfLine } from '../../support/pdf/readPdfLines';
import { renderText, sampleModel, sampleText } from './buildSample';

const missing = missingForPdf();
const measured = missing === undefined ? describe : describe.skip;

const SHELF = join(__dirname, '../../../templates');

const SENTENCE =
  '为贯彻落实市委市政府关于优化营商环境的决策部署切实做好商务洽谈需求及目标的督办落实工作确保各项议定事项件件有着落事事有回音';
const FULL = `---\n版式: 公文\n---\n\n${`${SENTENCE.repeat(3)}\n\n`.repeat(12)}`;

const linesOf = async (text: string, model: unknown): Promise<PdfLine[]> =>
  readPdfLines(convertToPdf(await renderText(text, model)));

measured(`official papers, printed${missing ? ` (skipped: ${missing} is not installed)` : ''}`, () => {
  it('has 22 lines of 28 characters on a full page', async () => {
    const lines = await linesOf(FULL, {});
    const [number, ...text] = lines.filter(({ page }) => page === 2).reverse();
    expect(number?.text.replace(/\s/g, '')).toBe('—2—');
    expect(text).toHaveLength(22);
    expect(Math.max(...text.map((line) => line.text.length))).toBe(28);
    expect(text.filter((line) => line.text.length === 28).length).toBeGreaterThan(10);
    const last = text[0];
    expect(last?.bottom).toBeGreaterThan(255);
    expect(last?.bottom).toBeLessThan(262.5);
  });

  it('has 22 lines at 28 points too', async () => {
    const lines = await linesOf(FULL.replace('版式: 公文', '版式: 公文\n行距: 28磅'), {});
    expect(lines.filter(({ page }) => page === 2)).toHaveLength(23);
  });

  it.each(['meeting-report', 'minutes'])(
    'the running text of %s stands on the lines of the page',
    async (id) => {
      const template = readFileSync(join(SHELF, id, 'template.md'), 'utf8');
      const model: unknown = JSON.parse(readFileSync(join(SHELF, id, 'sample.json'), 'utf8'));
      const lines = await linesOf(template, model);
      // Lines that go on from the one before: flush left, to the right edge.
      const running = lines.filter(({ left, right }) => left < 28.5 && right > 180);
      expect(running.length).toBeGreaterThan(5);
      for (const line of running) {
        const before = lines[lines.indexOf(line) - 1];
        if (before?.page === line.page) expect(Math.abs(line.top - before.top - 10.21)).toBeLessThan(0.8);
      }
      const chinese = running.filter(({ text }) => /^[\p{Script=Han}，。、；：（）“”《》]+$/u.test(text));
      expect(chinese.length).toBeGreaterThan(1);
      // A line may end with a sign that hangs out, or be short by one that may not begin the next.
      for (const { text } of chinese) expect(Math.abs(text.length - 28)).toBeLessThanOrEqual(1);
    },
  );

  it('has its elements where the standard wants them', async () => {
    const lines = await linesOf(sampleText('notice'), sampleModel('notice'));
    const find = (start: string): PdfLine => {
      const found = lines.find(({ text }) => text.replace(/\s/g, '').startsWith(start));
      if (!found) throw new Error(`no line begins with ${start}`);
      return found;
    };
    expect(find('000123').left).toBeCloseTo(28, 0);
    expect(find('000123').top).toBeGreaterThan(37);
    expect(find('附件2').left).toBeCloseTo(35, 0);
    // Sealed: the date 4 characters from the right, the name centred above it. LibreOffice 7 puts room between digits and
    // Chinese signs where the style forbids it, which moves the date's middle by 3 mm.
    const date = find('2024年7月5日');
    const name = lines.find(({ text }) => text === '某某市人民政府');
    expect(date.right).toBeCloseTo(184 - 4 * 5.644, 0);
    const apart = Math.abs(((name?.left ?? 0) + (name?.right ?? 0)) / 2 - (date.left + date.right) / 2);
    expect(apart).toBeLessThan(3.5);
    expect(name?.page).toBe(date.page);
    const printed = find('某某市人民政府办公室2024年7月6日印发');
    expect(printed.page).toBe(Math.max(...lines.map(({ page }) => page)));
    const numbers = lines.filter(({ text }) => /^—\d—$/.test(text.replace(/\s/g, '')));
    expect(numbers.map(({ text }) => text.replace(/\s/g, ''))).toEqual(['—1—', '—2—', '—3—', '—4—']);
    // Odd pages right, even pages left, one character of 14 pt from the edge.
    expect(numbers[0]?.right).toBeCloseTo(184 - 4.94, 0);
    expect(numbers[1]?.left).toBeCloseTo(28 + 4.94, 0);
    // The turned page: its left edge is the foot of the upright ones, its lower edge their right edge.
    const turned = lines.filter(({ page, text }) => page === 5 && text === '—');
    expect(turned).toHaveLength(2);
    const below = 35 - ((turned[1]?.left ?? 0) + (turned[1]?.right ?? 0)) / 2;
    expect(Math.abs(below - 7)).toBeLessThan(1);
    expect(turned[1]?.bottom).toBeCloseTo(210 - 26 - 4.94, 0);
  });
});
