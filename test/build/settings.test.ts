import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { manifestFaults } from '../manifest/manifestFaults';
import { buildAddin } from './buildAddin';

interface Settings {
  readonly url: string;
  readonly development: boolean;
  readonly officeJs: string;
  readonly officeCloud: string;
}
type Environment = Readonly<Record<string, string>>;

// Plain JavaScript, as webpack reads it.
const { readAddinSettings } = jest.requireActual<{
  readAddinSettings(environment: Environment, options: { local: boolean }): Settings;
}>('../../webpack/readAddinSettings.js');
const { renderManifest } = jest.requireActual<{
  renderManifest(source: string, settings: Settings, version: string): string;
}>('../../webpack/manifest.js');
const { contentSecurityPolicy } = jest.requireActual<{
  contentSecurityPolicy(settings: Settings): Readonly<Record<string, readonly string[]>>;
}>('../../webpack/contentSecurityPolicy.js');

const settingsOf = (environment: Environment, local = false): Settings =>
  readAddinSettings(environment, { local });
const forServer = (more: Environment = {}): Settings =>
  settingsOf({ ADDIN_URL: 'https://addins.example.org/duban/', ...more });

describe('ADDIN_URL', () => {
  it('says where the add-in will be served', () =>
    expect(forServer()).toEqual({
      url: 'https://addins.example.org/duban',
      development: false,
      officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      officeCloud: 'global',
    }));

  it('may be a whole site', () =>
    expect(settingsOf({ ADDIN_URL: 'https://duban.example.org' }).url).toBe('https://duban.example.org'));

  it('is this computer when built to be tried here', () =>
    expect(settingsOf({}, true)).toMatchObject({ url: 'https://localhost:3000', development: true }));

  it.each([
    ['missing', '', /^ADDIN_URL is missing.*\n.*ADDIN_URL=https:.*npm run build\n.*npm run build:local$/],
    [
      'not encrypted',
      'http://example.org/duban',
      /^ADDIN_URL must be an https address.*http:\/\/example.org\/duban$/,
    ],
    ['not encrypted on this computer', 'http://localhost:3000', /must be an https address/],
    ['no address', 'example.org/duban', /must be an https address.*: example.org\/duban$/],
    ['an address with a question', 'https://example.org/?a=1', /without \?, # or a user name/],
    ['an address with a place', 'https://example.org/#a', /without \?, # or a user name/],
    ['an address with a name', 'https://me@example.org/', /without \?, # or a user name/],
  ])('%s is refused with a sentence', (_, url, sentence) =>
    expect(() => settingsOf({ ADDIN_URL: url })).toThrow(sentence),
  );

  it('missing, leaves the folder as it was', () => {
    const out = fs.mkdtempSync(path.join(os.tmpdir(), 'duban-addin-'));
    fs.writeFileSync(path.join(out, 'kept.txt'), '');
    const { status, said } = buildAddin(out, {});
    expect(status).toBe(2);
    expect(said).toMatch(/^ADDIN_URL is missing/);
    expect(said).not.toContain('    at ');
    expect(fs.readdirSync(out)).toEqual(['kept.txt']);
    fs.rmSync(out, { recursive: true });
  });
});

describe('OFFICE_JS_URL', () => {
  const vianet = 'https://appsforoffice.cdn.partner.office365.cn';
  it.each([
    ['21vianet', `${vianet}/appsforoffice/lib/1/hosted/office.js`, '21vianet', ["'self'", vianet]],
    [
      'https://cdn.example.org/o/office.js',
      'https://cdn.example.org/o/office.js',
      'own',
      ["'self'", 'https://cdn.example.org'],
    ],
    ['office-js/office.js', 'office-js/office.js', 'own', ["'self'"]],
  ])('%s', (source, officeJs, officeCloud, scripts) => {
    const settings = forServer({ OFFICE_JS_URL: source });
    expect(settings).toMatchObject({ officeJs, officeCloud });
    expect(contentSecurityPolicy(settings)['script-src']).toEqual(scripts);
  });

  it.each([
    'http://cdn.example.org/office.js',
    'https://cdn.example.org/',
    '../office.js',
    'mars',
    'a b.js',
    'x"y.js',
  ])('%s is refused with a sentence', (source) =>
    expect(() => forServer({ OFFICE_JS_URL: source })).toThrow(/^OFFICE_JS_URL is "global", "21vianet"/),
  );

  it('decides who may show the pane in a frame', () => {
    const framesOf = (more: Environment): string =>
      contentSecurityPolicy(forServer(more))['frame-ancestors']?.join(' ') ?? '';
    expect(framesOf({})).not.toContain('.cn');
    expect(framesOf({ OFFICE_JS_URL: '21vianet' })).toBe(
      "'self' https://*.partner.officewebapps.cn https://*.sharepoint.cn",
    );
    expect(framesOf({ OFFICE_JS_URL: 'office-js/office.js' })).toMatch(
      /officeapps\.live\.com.*sharepoint\.cn/,
    );
  });
});

describe('the manifest of a place', () => {
  const root = path.resolve(__dirname, '../..');
  const source = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const idOf = (text: string): string => /<Id>(.*)<\/Id>/.exec(text)?.[1] ?? '';

  it('has another id and another name on this computer', () => {
    const there = renderManifest(source, forServer(), '1.2.3');
    const here = renderManifest(source, settingsOf({}, true), '1.2.3');
    expect(idOf(there)).toBe(idOf(source));
    expect(idOf(here)).not.toBe(idOf(source));
    expect(here).toContain('<DisplayName DefaultValue="督办（开发）">');
    expect(here).toContain('<bt:String id="Group.Label" DefaultValue="督办（开发）">');
    expect(here).toContain('Value="Duban (development)"');
    expect(here).toContain('<bt:String id="Check.Label" DefaultValue="检查工作簿">');
    expect(there).not.toContain('localhost');
    expect(there).toContain('<Version>1.2.3.0</Version>');
  });

  it('stays a manifest whatever the address holds', () => {
    const settings = settingsOf({ ADDIN_URL: "https://example.org/R&D's/督办" });
    const anyFile = (name: string): Uint8Array | undefined =>
      name.endsWith('.png') ? fs.readFileSync(path.join(root, name)) : new Uint8Array(1);
    expect(manifestFaults(renderManifest(source, settings, '1.2.3'), settings.url, anyFile)).toEqual([]);
    expect(settings.url).toBe("https://example.org/R&D's/%E7%9D%A3%E5%8A%9E");
  });
});
