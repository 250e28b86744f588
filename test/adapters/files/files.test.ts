import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backUpFile } from '../../../src/adapters/files/backUpFile';
import { readWorkbookFile } from '../../../src/adapters/files/readWorkbookFile';
import { writeNewFile } from '../../../src/adapters/files/writeNewFile';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { refusalOf } from '../../support/xlsx/refusalOf';

let folder = '';
const at = (name: string) => path.join(folder, name);
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (name: string) => readFile(at(name), 'utf8');
const codeOf = async (call: () => unknown) => (await refusalOf(call)).code;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'duban-文件-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('readWorkbookFile', () => {
  it('gives the bytes', async () => {
    await writeFile(at('台账.xlsx'), 'PK');
    expect(await readWorkbookFile(at('台账.xlsx'))).toEqual(bytes('PK'));
  });

  it('says what is wrong, with the path as given', async () => {
    await writeFile(at('~$台账.xlsx'), 'owner');
    await mkdir(at('夹.xlsx'));
    expect(await refusalOf(() => readWorkbookFile(at('无.xlsx')))).toEqual({
      code: 'file.notFound',
      facts: { file: at('无.xlsx'), reason: 'ENOENT' },
    });
    expect(await codeOf(() => readWorkbookFile(at('~$台账.xlsx/无.xlsx')))).toBe('file.notFound');
    expect(await codeOf(() => readWorkbookFile(at('夹.xlsx')))).toBe('file.isFolder');
    expect(await codeOf(() => readWorkbookFile(at('~$台账.xlsx')))).toBe('file.isOwnerFile');
    expect(await codeOf(() => readWorkbookFile('/dev/zero'))).toBe('file.failed');
  });
});

describe('writeNewFile', () => {
  it('writes the file and leaves nothing else', async () => {
    await writeNewFile(at('出.xlsx'), bytes('new'));
    expect(await readdir(folder)).toEqual(['出.xlsx']);
    expect(await textOf('出.xlsx')).toBe('new');
  });

  it('refuses what exists, unless asked, and then keeps its permissions', async () => {
    await writeFile(at('出.xlsx'), 'old');
    await chmod(at('出.xlsx'), 0o640);
    expect(await codeOf(() => writeNewFile(at('出.xlsx'), bytes('new')))).toBe('file.exists');
    expect(await textOf('出.xlsx')).toBe('old');
    await writeNewFile(at('出.xlsx'), bytes('new'), { overwrite: true });
    expect(await textOf('出.xlsx')).toBe('new');
    expect((await stat(at('出.xlsx'))).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['出.xlsx']);
  });

  it('never writes to the input, by whatever name', async () => {
    await writeFile(at('入.xlsx'), 'old');
    await symlink(at('入.xlsx'), at('链.xlsx'));
    const input = at('入.xlsx');
    for (const output of [at('入.xlsx'), `${folder}/./入.xlsx`, at('链.xlsx')]) {
      expect(await codeOf(() => writeNewFile(output, bytes('new'), { overwrite: true, input }))).toBe(
        'file.isInput',
      );
    }
    expect(await textOf('入.xlsx')).toBe('old');
  });

  it('writes through a symbolic link, not over it', async () => {
    await writeFile(at('真.xlsx'), 'old');
    await symlink(at('真.xlsx'), at('链.xlsx'));
    await writeNewFile(at('链.xlsx'), bytes('new'), { overwrite: true });
    expect(await textOf('真.xlsx')).toBe('new');
    expect((await readdir(folder)).sort()).toEqual(['真.xlsx', '链.xlsx'].sort());
  });

  it('says that the folder is missing, or is one', async () => {
    expect(await refusalOf(() => writeNewFile(at('无/出.xlsx'), bytes('x')))).toEqual({
      code: 'file.noFolder',
      facts: { file: at('无/出.xlsx'), folder: at('无') },
    });
    expect(await codeOf(() => writeNewFile(folder, bytes('x'), { overwrite: true }))).toBe('file.isFolder');
  });

  it('takes the longest name a file can have', async () => {
    const name = `${'台'.repeat(83)}.xlsx`;
    await writeNewFile(at(name), bytes('x'));
    expect(await readdir(folder)).toEqual([name]);
  });

  it('of two writers of one new file, exactly one wins', async () => {
    const ends = await Promise.allSettled([
      writeNewFile(at('出.xlsx'), bytes('one')),
      writeNewFile(at('出.xlsx'), bytes('two')),
    ]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await readdir(folder)).toEqual(['出.xlsx']);
  });
});

describe('backUpFile', () => {
  const now = parseMinute('2024-07-12T09:05')!;

  it('copies beside the file and never over an earlier backup', async () => {
    await writeFile(at('台账.xlsx'), 'one');
    expect(await backUpFile(at('台账.xlsx'), now)).toBe(at('台账.bak-20240712-0905.xlsx'));
    await writeFile(at('台账.xlsx'), 'two');
    expect(await backUpFile(at('台账.xlsx'), now)).toBe(at('台账.bak-20240712-0905-2.xlsx'));
    expect([
      await textOf('台账.bak-20240712-0905.xlsx'),
      await textOf('台账.bak-20240712-0905-2.xlsx'),
    ]).toEqual(['one', 'two']);
  });

  it('says that there is nothing to copy', async () =>
    expect(await codeOf(() => backUpFile(at('无.xlsx'), now))).toBe('file.notFound'));
});
