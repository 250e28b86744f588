import { spawnSync } from 'node:child_process';
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
  const faults = [
    { fault: 'a Node module in the domain', source: "import 'node:fs';", rule: 'domain-no-node' },
    {
      fault: 'an adapter in the domain',
      source: "import '../adapters/xlsx/fine';",
      rule: 'domain-imports-only-its-charter',
    },
    {
      fault: 'a type of an adapter in the domain',
      source: "export type Sneaky = import('../adapters/xlsx/fine').Fine;",
      rule: 'domain-imports-only-its-charter',
    },
    {
      fault: 'the catalog in the domain',
      source: "import '../catalog/fine';",
      rule: 'domain-imports-only-its-charter',
    },
    { fault: 'a package the charter does not name', source: "import 'docx';", rule: 'domain-packages' },
    { fault: 'a file that is not there', source: "import './gone';", rule: 'nothing-unresolvable' },
  ];

  const fileOf = (index: number): string => `src/domain/faulty${index}.ts`;
  let yard = '';
  let clean = '';
  let faulty = '';

  beforeAll(() => {
    yard = fs.mkdtempSync(path.join(os.tmpdir(), 'duban-fence-'));
    for (const folder of ['domain', 'adapters/xlsx', 'catalog']) {
      fs.mkdirSync(path.join(yard, 'src', folder), { recursive: true });
      fs.writeFileSync(path.join(yard, 'src', folder, 'fine.ts'), 'export type Fine = 1;\n');
    }
    fs.copyFileSync(path.join(root, 'tsconfig.json'), path.join(yard, 'tsconfig.json'));
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(yard, 'node_modules'));
    clean = cruise(yard);
    faults.forEach(({ source }, index) =>
      fs.writeFileSync(path.join(yard, fileOf(index)), `${source}\nexport const x = 1;\n`),
    );
    faulty = cruise(yard);
  });

  afterAll(() => fs.rmSync(yard, { recursive: true, force: true }));

  it('has nothing to say of a clean yard', () => expect(clean).toContain('no dependency violations'));

  it.each(faults.map((fault, index) => ({ ...fault, file: fileOf(index) })))(
    'refuses $fault',
    ({ rule, file }) => expect(faulty).toContain(`error ${rule}: ${file}`),
  );
});

function cruise(cwd: string): string {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.join(root, '.dependency-cruiser.cjs');
  return spawnSync(process.execPath, [program, '--config', config, 'src'], { cwd, encoding: 'utf8' }).stdout;
}
