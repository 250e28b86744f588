import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileTemplateShelf } from '../../src/adapters/files/templateShelf';
import { checkWorkbook } from '../../src/flows/checkWorkbook';
import { inspectTemplate } from '../../src/flows/inspectTemplate';
import { listTemplates } from '../../src/flows/listTemplates';
import { writeReport } from '../../src/flows/writeReport';
import { parseMinute } from '../../src/domain/time/WallMinute';
import { checklistHeadings, checklistRows, wholeMeeting } from '../domain/report/samples';
import { sheetOf, snapshotOf } from '../support/snapshot/buildSnapshot';
import { p, partOf, row, seen, table, wordPackage } from '../word/support/wordPackage';

const shelf = fileTemplateShelf(path.resolve(__dirname, '../../templates'));
const now = parseMinute('2024-07-12T09:00') ?? 0;
const checklist = checkWorkbook(snapshotOf(sheetOf('清单', [checklistHeadings, ...checklistRows])), { now });
const meeting = checkWorkbook(snapshotOf(...wholeMeeting), { now });

async function linesOf(docx: Uint8Array): Promise<string[]> {
  return seen((await partOf(docx, 'word/document.xml')).replace(/<w:(tr|p)>?\b[^>]*>/g, '<w:$1>'));
}

/** A Word file on disk for the time of a test. */
async function withFile<Result>(
  name: string,
  bytes: Uint8Array,
  use: (file: string) => Promise<Result>,
): Promise<Result> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'duban-test-'));
  try {
    fs.writeFileSync(path.join(folder, name), bytes);
    return await use(path.join(folder, name));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

describe('templates on the shelf', () => {
  it('are listed with their names and purposes', async () => {
    expect((await listTemplates(shelf)).map(({ file, name }) => [file.id, name['zh-CN'], name.en])).toEqual(
      expect.arrayContaining([
        ['checklist', '商务洽谈需求及目标对照清单', 'Needs and targets checklist'],
        ['meeting-report', '会议执行监控报告', 'Meeting execution report'],
      ]),
    );
  });

  it.each([
    'checklist',
    '商务洽谈需求及目标对照清单',
    '《商务洽谈需求及目标对照清单》',
    'Needs and Targets Checklist',
  ])('are found as %s', async (template) => {
    const [title] = await linesOf(
      await writeReport({ template, check: checklist, shelf, language: 'zh-CN' }),
    );
    expect(title).toBe('商务洽谈需求及目标对照清单');
  });

  it('an unknown one is answered with those there are', async () => {
    await expect(
      writeReport({ template: '月报', check: checklist, shelf, language: 'zh-CN' }),
    ).rejects.toMatchObject({
      code: 'template.unknown',
      facts: {
        given: '月报',
        known: expect.stringMatching(
          /checklist（商务洽谈需求及目标对照清单）、.*meeting-report（会议执行监控报告）/,
        ),
      },
    });
  });

  it.each([
    { template: '没有.docx', code: 'template.missing' },
    { template: 'src/没有.DOTX', code: 'template.missing' },
  ])('$template: $code', async ({ template, code }) => {
    await expect(inspectTemplate(template, shelf)).rejects.toMatchObject({ code });
  });

  it('a folder that is not there is told', async () => {
    await expect(listTemplates(fileTemplateShelf('/nowhere/templates'))).rejects.toMatchObject({
      code: 'template.noShelf',
      facts: { folder: '/nowhere/templates' },
    });
  });
});

describe('a report', () => {
  it('is the same bytes for the same workbook and moment', async () => {
    const write = () => writeReport({ template: 'meeting-report', check: meeting, shelf, language: 'zh-CN' });
    expect(await write()).toEqual(await write());
  });

  it('carries its title and the moment of the check, not the clock', async () => {
    const docx = await writeReport({ template: 'meeting-report', check: meeting, shelf, language: 'zh-CN' });
    const core = await partOf(docx, 'docProps/core.xml');
    expect(core).toContain('<dc:title>2024年产品全国经销商峰会执行监控报告</dc:title>');
    expect(core.match(/>2024-07-12T09:00:00Z</g)).toHaveLength(2);
  });

  it('prints ____ for whatever the workbook lacks', async () => {
    const few = checkWorkbook(
      snapshotOf(
        sheetOf('表', [
          ['需求具体描述', '对应目标项', 'KPI'],
          ['缩短审批流程', '', ''],
        ]),
      ),
      { now },
    );
    const lines = await linesOf(
      await writeReport({ template: 'checklist', check: few, shelf, language: 'zh-CN' }),
    );
    expect(lines[1]).toBe('版本号：____　　更新日期：____　　检查时间：2024年7月12日09:00');
    expect(lines[4]).toBe('1|____|缩短审批流程|____|____|____|____¶无期限|____');
  });

  it('prints hostile cells as text and stays well-formed', async () => {
    const hostile = [
      '{{#each 行}}',
      '</w:t>&amp;<w:br/>',
      'a\u0000\ud800b',
      '=HYPERLINK("x")',
      '{{{标题}}}',
      '__proto__',
      '第一行\n第二行',
    ];
    const check = checkWorkbook(snapshotOf(sheetOf('清单', [checklistHeadings, [1, ...hostile]])), { now });
    const docx = await writeReport({ template: 'checklist', check, shelf, language: 'zh-CN' });
    const [, , , , printed] = await linesOf(docx);
    expect(printed).toBe(
      '1|{{#each 行}}|</w:t>&amp;<w:br/>|ab|=HYPERLINK("x")|{{{标题}}}|__proto__¶时间无法识别|第一行\n第二行',
    );
  });

  it('leaves no heading over nothing: no findings, no list of findings', async () => {
    const clean = { ...checklist, findings: [] };
    const lines = await linesOf(
      await writeReport({ template: 'checklist', check: clean, shelf, language: 'zh-CN' }),
    );
    expect(lines.join('\n')).not.toContain('检查发现的问题');
    expect(lines[2]).toContain('经检查，未发现问题。');
    expect(lines.filter((line) => line === '')).toEqual([]);
  });
});

describe("an office's own Word template", () => {
  const own = () =>
    wordPackage(
      p('我单位清单：{{小结}}') + table(row('{{#each 行}}{{序号}}', '{{责任方}}', '{{不存在}}{{/each}}')),
    );

  it('is rendered with the report whose fields it mentions', async () => {
    const lines = await withFile('模板.docx', await own(), async (template) =>
      linesOf(await writeReport({ template, check: checklist, shelf, language: 'zh-CN' })),
    );
    expect(lines[0]).toMatch(/^我单位清单：本清单共5项需求/);
    expect(lines[1]).toBe('1|*总监（甲方）|____');
  });

  it('its fields are listed, the unknown one first', async () => {
    const { fields } = await withFile('模板.docx', await own(), (template) =>
      inspectTemplate(template, shelf),
    );
    expect(fields[0]).toMatchObject({ path: '行[].不存在', known: false, mentioned: true });
    expect(fields.filter(({ mentioned }) => mentioned).map(({ path: field }) => field)).toEqual([
      '行[].不存在',
      '行',
      '行[].序号',
      '行[].责任方',
      '小结',
    ]);
  });

  it('one without a single field is told so', async () => {
    const template = 'template.noReport';
    await withFile('空.docx', await wordPackage(p('没有字段')), (file) =>
      expect(
        writeReport({ template: file, check: checklist, shelf, language: 'zh-CN' }),
      ).rejects.toMatchObject({ code: template }),
    );
  });
});
