import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import charters from '../../src/charters.json';

const root = path.resolve(__dirname, '../..');
const foldersOf = (folder: string): string[] =>
  fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

describe('the fence stands where the house stands', () => {
  it('has a charter for every folder under src, and no charter without a folder', () => {
    const folders = foldersOf('src').flatMap((name) =>
      name === 'adapters' ? foldersOf('src/adapters').map((adapter) => `adapters/${adapter}`) : [name],
    );
    expect(Object.keys(charters).sort()).toEqual(folders.sort());
  });

  it('names only folders that exist as allowed imports', () => {
    const known = [...Object.keys(charters), 'adapters'];
    for (const { folders } of Object.values(charters)) expect(known).toEqual(expect.arrayContaining(folders));
  });

  it('lists every charter in the README of src', () => {
    const readme = fs.readFileSync(path.join(root, 'src/README.md'), 'utf8');
    for (const folder of Object.keys(charters)) expect(readme).toContain(`\`${folder}\``);
  });
});

describe('the fence holds', () => {
  const faults: Record<string, string> = {
    'a Node module in the domain': "import 'node:fs';",
    'an adapter in the domain': "import '../adapters/xlsx/fine';",
    'a type of an adapter in the domain': "export type Sneaky = import('../adapters/xlsx/fine').Fine;",
    'the catalog in the domain': "import '../catalog/fine';",
    'a package the charter does not name': "import 'docx';",
    'a file that is not there': "import './gone';",
  };

  it.each(Object.entries(faults))('refuses %s', (_, source) => {
    const yard = fs.mkdtempSync(path.join(os.tmpdir(), 'duban-fence-'));
    try {
      for (const folder of ['domain', 'adapters/xlsx', 'catalog']) {
        fs.mkdirSync(path.join(yard, 'src', folder), { recursive: true });
        fs.writeFileSync(path.join(yard, 'src', folder, 'fine.ts'), 'export type Fine = 1;\n');
      }
      fs.copyFileSync(path.join(root, 'tsconfig.json'), path.join(yard, 'tsconfig.json'));
      fs.symlinkSync(path.join(root, 'node_modules'), path.join(yard, 'node_modules'));
      fs.writeFileSync(path.join(yard, 'src/domain/faulty.ts'), `${source}\nexport const x = 1;\n`);
      expect(() => cruise(yard)).toThrow(/error/);
      fs.writeFileSync(path.join(yard, 'src/domain/faulty.ts'), 'export const x = 1;\n');
      expect(() => cruise(yard)).not.toThrow();
    } finally {
      fs.rmSync(yard, { recursive: true, force: true });
    }
  });
});

function cruise(cwd: string): void {
  execFileSync(
    process.execPath,
    [
      path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      path.join(root, '.dependency-cruiser.cjs'),
      'src',
    ],
    { cwd, stdio: 'pipe' },
  );
}
