import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { paperBytes, parts } from './officialPaper';

async function lint(bytes: Uint8Array, ...words: string[]): Promise<{ code: number; out: string }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'duban-lint-'));
  const before = process.cwd();
  let out = '';
  try {
    process.chdir(folder);
    fs.writeFileSync('通知.docx', bytes);
    const code = await run(['lint-docx', '通知.docx', ...words], {
      print: (text) => void (out += text),
      write: (pieces) => Promise.resolve(void (out += [...pieces].join(''))),
      note: (text) => void (out += text),
      progress: () => undefined,
      now: () => 0,
      environment: { LANG: 'zh_CN.UTF-8' },
      home: '/',
    });
    return { code, out };
  } finally {
    process.chdir(before);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const spoilt = (): Promise<Uint8Array> =>
  paperBytes({ body: Object.values({ ...parts, opening: parts.opening.replace('，', ',') }).join('') });

describe('duban lint-docx', () => {
  it('a proper paper: exit 0', async () => {
    const { code, out } = await lint(await paperBytes());
    expect([code, out.split('\n').at(-1)]).toEqual([0, '没有发现与 GB/T 9704-2012 不符之处。']);
  });

  it('a deviation: exit 1, with its clause and place', async () => {
    const { code, out } = await lint(await spoilt());
    expect([code, ...out.split('\n').slice(-3)]).toEqual([
      1,
      '与 GB/T 9704-2012 不符：标准规定的 1 项，惯例 0 项。',
      '§9 计量单位、标点符号和数字的用法 [规定] 半角标点：现为“,”，应为“，”。',
      '    第4段“为做好专项检查工作,现将有关事…”',
    ]);
  });

  it('in English', async () => {
    const { out } = await lint(await spoilt(), '--lang', 'en');
    expect(out.split('\n').slice(-2)).toEqual([
      '§9 units, punctuation and digits [standard] half-width punctuation: is “,”, expected “，”.',
      '    paragraph 4 “为做好专项检查工作,现将有关事…”',
    ]);
  });

  it('as JSON', async () => {
    const { code, out } = await lint(await spoilt(), '--json');
    expect([code, JSON.parse(out).deviations]).toEqual([
      1,
      [
        {
          clause: '9',
          title: '计量单位、标点符号和数字的用法',
          severity: 'must',
          item: '半角标点',
          found: '“,”',
          expected: '“，”',
          place: { section: 1, paragraph: 4, words: '为做好专项检查工作,现将有关事…' },
          count: 1,
        },
      ],
    ]);
  });

  it('no Word document: exit 2', async () => {
    const { code, out } = await lint(new Uint8Array([1, 2, 3]));
    expect([code, out]).toEqual([
      2,
      '文件不是 Word 文档（.docx）。\n请用 Word 或 WPS 打开，另存为 .docx 后再试。',
    ]);
  });
});
