import fs from 'node:fs';
import path from 'node:path';
import { traditionalText } from '../../src/base/chinese/taiwanText';
import { ribbonCommands } from '../../src/commands/RibbonCommand';
import shortcuts from '../../src/commands/shortcuts.json';
import shortcutResources from '../../src/commands/shortcuts.resources.json';
import { manifestFaults } from './manifestFaults';

const root = path.resolve(__dirname, '../..');
const manifest = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const BASE = 'https://localhost:3000';

/** Where the build takes each file from. */
const sourceOf = (name: string): string => {
  if (name === 'taskpane.html') return 'src/taskpane/index.html';
  if (name.endsWith('.html')) return `src/taskpane/${name}`;
  return name.startsWith('shortcuts') ? `src/commands/${name}` : name;
};
const readSource = (name: string): Uint8Array | undefined => {
  const file = path.join(root, sourceOf(name));
  return fs.existsSync(file) ? fs.readFileSync(file) : undefined;
};
const faultsOf = (text: string): string[] => manifestFaults(text, BASE, readSource);
const matchesOf = (pattern: RegExp): string[] =>
  [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the manifest', () => {
  it('holds nothing Office refuses', () => expect(faultsOf(manifest)).toEqual([]));

  it('has the version of the product', () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(matchesOf(/<Version>(.*)<\/Version>/g)).toEqual([`${version}.0`]);
  });

  it('asks for the Excel it needs, and no more', () =>
    expect(
      [...manifest.matchAll(/<Set Name="(.*)" MinVersion="(.*)"\/>/g)].map(([, ...set]) => set.join(' ')),
    ).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.14']));

  it('puts its buttons on the Home tab, in this order', () => {
    const group = /<OfficeTab id="TabHome">([\s\S]*)<\/OfficeTab>/.exec(manifest)?.[1] ?? '';
    const labelOf = (resid: string): string =>
      new RegExp(`<bt:String id="${resid}" DefaultValue="(.*?)"`).exec(manifest)?.[1] ?? '';
    expect([...group.matchAll(/<Label resid="(.*?)"/g)].map(([, resid]) => labelOf(resid ?? ''))).toEqual([
      '督办',
      '检查工作簿',
      '标出问题',
      '生成报告',
      '打开窗格',
    ]);
  });

  it('keeps the runtime for long and does not open the pane by the document, which would leave it blank', () => {
    expect(manifest).toContain('<Runtime resid="Pane.Url" lifetime="long"/>');
    expect(manifest).not.toContain('TaskpaneId');
  });

  it('calls only functions there are', () =>
    expect(ribbonCommands).toEqual(expect.arrayContaining(matchesOf(/<FunctionName>(.*)<\/FunctionName>/g))));

  it('is written in Traditional characters for Taiwan', () => {
    const texts = matchesOf(/Locale="zh-TW" Value="(.*?)"/g);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.map(traditionalText)).toEqual(texts);
  });
});

describe('the shortcuts', () => {
  const ids = shortcuts.actions.map(({ id }) => id);

  it('are of commands there are, one each', () => {
    expect(ribbonCommands).toEqual(expect.arrayContaining(ids));
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(ids);
  });

  it('take keys no one else takes', () => {
    const keys = shortcuts.shortcuts.flatMap(({ key }) => [key.default, key.mac]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^(Ctrl|Command)\+Shift\+Alt\+[A-Z]$/);
  });

  it('are named in every language', () => {
    expect(shortcuts.actions.map(({ name }) => name)).toEqual(ids.map((id) => `\${resource.${id}}`));
    expect(Object.keys(shortcuts.resources.default)).toEqual(ids);
    expect(Object.keys(shortcutResources)).toEqual(ids);
  });
});

describe('the check of the manifest sees', () => {
  const replaced = (from: string | RegExp, to: string): string => {
    const changed = manifest.replace(from, to);
    expect(changed).not.toBe(manifest);
    return changed;
  };

  it.each([
    ['an element out of order', /( *<Version>.*\n)( *<ProviderName>.*\n)/, '$2$1', 'is out of order'],
    [
      'a control out of order',
      /(<Label resid="Check.Label"\/>\s*)(<Supertip>[\s\S]*?<\/Supertip>)/,
      '$2$1',
      'Control: Supertip Label Icon Action is out of order',
    ],
    ['a bad id', /<Id>./, '<Id>x', 'Id is x3ca4097'],
    ['a version of three numbers', '0.1.0.0', '0.1.0', 'Version is 0.1.0'],
    [
      'a forgotten language',
      /<bt:Override Locale="zh-TW" Value="檢查活頁簿"\/>/,
      '',
      'Check.Label is overridden for en-US',
    ],
    [
      'the default language overridden',
      'Locale="en-US" Value="Duban"',
      'Locale="zh-CN" Value="Duban"',
      'is overridden for zh-CN zh-TW',
    ],
    [
      'a label too long',
      'Value="Check workbook"',
      `Value="${'x'.repeat(126)}"`,
      'Check.Label has 126 of 125 characters',
    ],
    ['a tip too long', /Value="Writes a formal/, `Value="${'x'.repeat(250)}`, 'Report.Tip has'],
    [
      'a resource that is not there',
      '<Label resid="Check.Label"/>',
      '<Label resid="Chekc.Label"/>',
      'Label points to Chekc.Label, which is in no list',
    ],
    [
      'a tip for a label',
      '<Label resid="Check.Label"/>',
      '<Label resid="Check.Tip"/>',
      'which is in LongStrings',
    ],
    [
      'a resource nobody uses',
      '<bt:ShortStrings>',
      '<bt:ShortStrings><bt:String id="Idle" DefaultValue="闲"/>',
      'nothing points to Idle',
    ],
    ['a resource id too long', /Help\.Url/g, `Help.${'x'.repeat(28)}`, 'is longer than 32 characters'],
    ['an id used twice', 'id="Duban.Mark"', 'id="Duban.Check"', 'Duban.Check is there twice'],
    [
      'an Enabled in a menu',
      /(<FunctionName>checkRow<\/FunctionName>\s*<\/Action>)/,
      '$1<Enabled>true</Enabled>',
      'an entry of a menu has no Enabled',
    ],
    ['a missing size', /<bt:Image size="80" resid="Icon.80"\/>/, '', 'an icon lacks 80 pixels'],
    ['a picture of another size', '/assets/icon-64.png', '/assets/icon-48.png', 'is 48×48, not 64×64'],
    ['a picture that is not there', '/assets/mark-20.png', '/assets/mark-21.png', 'mark-21.png is absent'],
    [
      'an address without encryption',
      'https://localhost:3000/help.html',
      'http://localhost:3000/help.html',
      'is not https',
    ],
    [
      'another site',
      'https://localhost:3000/help.html',
      'https://example.test/help.html',
      'is elsewhere than',
    ],
    ['a page that is not there', '/help.html', '/hilfe.html', 'names no file of ours'],
  ])('%s', (_, from, to, fault) => expect(faultsOf(replaced(from, to)).join('\n')).toContain(fault));
});
