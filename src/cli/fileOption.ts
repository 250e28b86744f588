import { readWorkbookFile } from '../adapters/files/readWorkbookFile';
import { ProductError } from '../base/ProductError';
import type { ReportFiles } from '../flows/attachments/attachFiles';
import type { Arguments, Option } from './Command';

export const fileOption: Option = {
  type: 'string',
  value: { 'zh-CN': '名称=文件', en: 'NAME=FILE' },
  multiple: true,
  help: {
    'zh-CN': '给模板里的图片或子文档，如 --file 照片=现场.png；可以写几个',
    en: 'a picture or document for a field of the template: --file photo=site.png; may be repeated',
  },
};

/** The files of `--file`, by their names. @throws ProductError `attachment.badOption`, `attachment.repeated`, `file.*` */
export async function givenFiles({ options }: Arguments): Promise<NonNullable<ReportFiles['given']>> {
  const written = options['file'];
  const given = new Map<string, { file: string; bytes: Uint8Array }>();
  for (const one of Array.isArray(written) ? (written as readonly string[]) : []) {
    const [, name = '', file = ''] = /^([^=]+)=(.+)$/s.exec(one) ?? [];
    if (name.trim() === '' || file.trim() === '')
      throw new ProductError('attachment.badOption', { given: one });
    if (given.has(name.trim())) throw new ProductError('attachment.repeated', { name: name.trim() });
    given.set(name.trim(), { file: file.trim(), bytes: await readWorkbookFile(file.trim()) });
  }
  return given;
}
