import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { neighbourFiles } from '../../../src/adapters/files/neighbourFiles';

let root = '';
const at = (...names: string[]): string => path.join(root, ...names);

beforeAll(() => {
  root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'duban-neighbours-')));
  fs.mkdirSync(at('数据', '照片'), { recursive: true });
  fs.writeFileSync(at('外面.png'), 'outside');
  fs.writeFileSync(at('数据', '现场.png'), 'inside');
  fs.writeFileSync(at('数据', '照片', '张三.png'), 'deeper');
  fs.symlinkSync(at('外面.png'), at('数据', '链接.png'));
  fs.symlinkSync(root, at('数据', '上级'));
  fs.symlinkSync(at('数据', '现场.png'), at('数据', '同处.png'));
});
afterAll(() => fs.rmSync(root, { recursive: true }));

const read = async (name: string): Promise<string | undefined> => {
  const bytes = await neighbourFiles(at('数据', '数据.json')).read(name);
  return bytes && new TextDecoder().decode(bytes);
};

it.each([
  ['现场.png', 'inside'],
  ['./现场.png', 'inside'],
  ['照片/张三.png', 'deeper'],
  ['照片\\张三.png', 'deeper'],
  ['同处.png', 'inside'],
])('%s lies beside', async (name, text) => expect(await read(name)).toBe(text));

it.each([
  '没有.png',
  '照片',
  '.',
  '',
  '../外面.png',
  '照片/../../外面.png',
  '照片\\..\\..\\外面.png',
  '链接.png',
  '上级/外面.png',
  '/etc/hostname',
  '\\\\server\\share\\x.png',
  'C:\\x.png',
  '~/x.png',
  '现场.png\0.txt',
])('%j leads nowhere', async (name) => expect(await read(name)).toBeUndefined());

it('what stands outside cannot be reached by its full name either', async () =>
  expect(await read(at('外面.png'))).toBeUndefined());
