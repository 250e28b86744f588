import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Chinese faces and what stands in for them, best first; of no other width, so that lines break where they would. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  仿宋: ['FandolFang R', 'AR PL UKai CN', 'Noto Serif CJK SC'],
  楷体: ['FandolKai', 'AR PL UKai CN', 'Noto Serif CJK SC'],
  黑体: ['FandolHei', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei'],
  宋体: ['FandolSong', 'Noto Serif CJK SC', 'AR PL UMing CN'],
  方正小标宋简体: ['FandolSong', 'Noto Serif CJK SC', 'AR PL UMing CN'],
  標楷體: ['AR PL UKai TW', 'Noto Serif CJK TC', 'Noto Serif CJK SC'],
};

/** What is missing on this machine; undefined when documents can be measured. */
export function missingForPdf(): string | undefined {
  return ['soffice', 'pdftotext'].find(
    (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0,
  );
}

/**
 * A document as LibreOffice prints it. Each call has a profile of its own, so several may run at once.
 * @throws Error when LibreOffice is not there or gives nothing
 */
export function convertToPdf(docx: Uint8Array): Uint8Array {
  const missing = missingForPdf();
  if (missing) throw new Error(`${missing} is not installed`);
  const folder = mkdtempSync(join(tmpdir(), 'duban-pdf-'));
  try {
    writeFileSync(join(folder, 'paper.docx'), docx);
    writeFileSync(join(folder, 'fonts.conf'), fontsConf(folder));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--norestore',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'paper.docx'),
      ],
      {
        stdio: 'pipe',
        timeout: 120_000,
        env: { ...process.env, HOME: folder, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
      },
    );
    return readFileSync(join(folder, 'paper.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fontsConf(folder: string): string {
  const aliases = Object.entries(STAND_INS).map(
    ([face, others]) =>
      `<alias binding="strong"><family>${face}</family><prefer>` +
      `${others.map((other) => `<family>${other}</family>`).join('')}</prefer></alias>`,
  );
  return (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>' +
    `<cachedir>${folder}/cache</cachedir>${aliases.join('')}</fontconfig>`
  );
}
