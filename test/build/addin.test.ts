import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { bookWithSheet } from '../host/bookWithSheet';
import { saveBook } from '../host/files/saveBook';
import { startHost } from '../host/startHost';
import { manifestFaults } from '../manifest/manifestFaults';
import { launchChromium } from '../support/browser/launchChromium';
import { buildAddin, filesIn, type Build } from './buildAddin';

const URL_OF_ADDIN = 'https://example.test/duban';
const MOST_KILOBYTES = 250;
const officeJsFolder = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** Of the simulated Excel's page. */
declare function pageOf(): { readonly connection: { readonly completedCommands: readonly string[] } };

let out = '';
let build: Build;

beforeAll(() => {
  out = fs.mkdtempSync(path.join(os.tmpdir(), 'duban-addin-'));
  build = buildAddin(out, { ADDIN_URL: `${URL_OF_ADDIN}/` });
}, 180_000);
afterAll(() => fs.rmSync(out, { recursive: true, force: true }));

const read = (name: string): string => fs.readFileSync(path.join(out, name), 'utf8');
const bytesOf = (name: string): Uint8Array | undefined => {
  const file = path.join(out, name);
  return fs.existsSync(file) ? fs.readFileSync(file) : undefined;
};
const scriptsOf = (page: string): string[] =>
  [...read(page).matchAll(/<script[^>]* src="(.*?)"/g)].map((m) => m[1] ?? '');

describe('the add-in built for a server', () => {
  it('builds without a word of warning', () => {
    expect(build.status).toBe(0);
    expect(build.said).not.toMatch(/warning|error/i);
  });

  it('is these files: code by its content, everything else by its name', () => {
    const files = filesIn(out);
    expect(files.filter((name) => !/^(code|assets)\//.test(name))).toEqual([
      '.htaccess',
      '_headers',
      'companion.html',
      'handover.html',
      'help.html',
      'manifest.xml',
      'nginx.conf',
      'offline.js',
      'samples/checklist.xlsx',
      'samples/meeting.xlsx',
      'shortcuts.json',
      'shortcuts.resources.json',
      'taskpane.html',
      'web.config',
    ]);
    const code = files.filter((name) => name.startsWith('code/') && !name.endsWith('.LICENSE.txt'));
    expect(code.length).toBeGreaterThan(1);
    expect(code.filter((name) => !/\.[0-9a-f]{16}\.(js|css|wasm)$/.test(name))).toEqual([]);
    expect(files.filter((name) => name.startsWith('assets/') && /[0-9a-f]{8}/.test(name))).toEqual([]);
  });

  it('knows nothing of the computer it was built on', () => {
    const home = path.resolve(__dirname, '../..');
    const telling = filesIn(out).filter((name) => {
      const text = read(name);
      return text.includes('localhost') || text.includes(home) || text.includes('sourceMappingURL');
    });
    expect(telling).toEqual([]);
  });

  it('has a manifest Office takes, for that server', () => {
    const manifest = read('manifest.xml');
    expect(manifestFaults(manifest, URL_OF_ADDIN, bytesOf)).toEqual([]);
    expect(manifest).toContain('<Id>13ca4097-b0b8-42c9-a068-db495f1f380a</Id>');
    expect(manifest).toContain('<DisplayName DefaultValue="督办">');
    expect(manifest).not.toContain('<!--');
  });

  it('loads Office.js before its own code in the pane, and nothing of Microsoft elsewhere', () => {
    const [first, ...own] = scriptsOf('taskpane.html');
    expect(first).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    for (const name of [...own, ...scriptsOf('companion.html')]) expect(filesIn(out)).toContain(name);
    expect(own.length).toBeGreaterThan(0);
    expect(scriptsOf('help.html')).toEqual([]);
  });

  it('lists for the browser to keep what the companion may ever load, and nothing of the pane in Excel alone', () => {
    const kept = JSON.parse(/\["companion\.html".*?\]/.exec(read('offline.js'))?.[0] ?? '') as string[];
    const files = filesIn(out);
    expect(kept.filter((name) => !files.includes(name))).toEqual([]);
    expect(kept).toEqual(expect.arrayContaining(scriptsOf('companion.html')));
    expect(kept).toEqual(expect.arrayContaining([expect.stringMatching(/^code\/preview\./)]));
    expect(kept.filter((name) => /^code\/(taskpane|handover)\./.test(name))).toEqual([]);
  });

  it.each(['taskpane.html', 'companion.html', 'help.html'])(
    '%s states its policy before anything it limits',
    (page) => {
      const html = read(page);
      const policy = /<meta http-equiv="Content-Security-Policy" content="(.*?)" \/>/.exec(html);
      expect(policy?.[1]).toContain("default-src 'none'");
      expect(policy?.[1]).toContain("connect-src 'self';");
      expect(policy?.[1]).not.toMatch(/unsafe-eval|frame-ancestors|script-src[^;]*unsafe-inline/);
      expect(policy?.[1]?.includes('microsoft')).toBe(page === 'taskpane.html');
      for (const limited of ['<script', '<style', '<link'])
        if (html.includes(limited)) expect(html.indexOf(limited)).toBeGreaterThan(policy?.index ?? Infinity);
      expect(html).not.toMatch(/<!--/);
    },
  );

  it('says the same to every server', () => {
    const policy = /Content-Security-Policy: (.*)/.exec(read('_headers'))?.[1] ?? '';
    expect(policy).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
    expect(policy).not.toContain('.cn');
    expect(read('nginx.conf').split(`add_header Content-Security-Policy "${policy}" always;`)).toHaveLength(
      4,
    );
    expect(read('web.config')).toContain(`<add name="Content-Security-Policy" value="${policy}"/>`);
    expect(read('.htaccess')).toContain(`Header always set Content-Security-Policy "${policy}"`);
    expect(read('_headers')).toMatch(/^\/duban\/\*$/m);
    expect(read('nginx.conf')).toContain('location /duban/ {');
    for (const server of ['_headers', 'nginx.conf', 'web.config', '.htaccess']) {
      expect(read(server)).toContain('max-age=31536000, immutable');
      expect(read(server)).toContain('public, max-age=86400');
      expect(read(server)).not.toContain('X-Frame-Options');
    }
  });

  it(`loads at most ${MOST_KILOBYTES} KB of its own code, compressed, before the pane is there`, () => {
    const sizes = ['taskpane.html', 'companion.html'].map((page) => {
      const own = scriptsOf(page).filter((name) => !name.startsWith('https:'));
      return own.reduce(
        (sum, name) => sum + zlib.gzipSync(fs.readFileSync(path.join(out, name)), { level: 9 }).length,
        0,
      );
    });
    const [pane = Infinity, companion = Infinity] = sizes.map((size) => Math.round(size / 102.4) / 10);
    process.stdout.write(`First load, gzip: pane ${pane} KB, companion ${companion} KB\n`);
    expect(pane).toBeLessThanOrEqual(MOST_KILOBYTES);
  });
});

describe('its pages in a browser, under the policy', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  interface Visit {
    readonly locale?: string;
    readonly colorScheme?: 'light' | 'dark';
    readonly forcedColors?: 'active';
    readonly withoutOfficeJs?: boolean;
  }

  async function visit(
    name: string,
    { withoutOfficeJs = false, ...options }: Visit,
  ): Promise<[Page, string[]]> {
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 320, height: 480 },
      // Not everything it keeps is served here.
      serviceWorkers: 'block',
      ...options,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const policy = /Content-Security-Policy: (.*)/.exec(read('_headers'))?.[1] ?? '';
    await page.route('**/*', (route) => {
      const { href, pathname } = new URL(route.request().url());
      if (href.startsWith(`${URL_OF_ADDIN}/`)) {
        const path = `${out}/${pathname.slice('/duban/'.length)}`;
        return route.fulfill({ path, headers: { 'content-security-policy': policy } });
      }
      const file = href.split('/lib/1/hosted/')[1];
      if (file && !withoutOfficeJs) return route.fulfill({ path: `${officeJsFolder}/${file.split('?')[0]}` });
      return route.abort();
    });
    await page.goto(`${URL_OF_ADDIN}/${name}`);
    return [page, complaints];
  }

  it.each([
    ['zh-CN', 'zh-CN', '督办 浏览器版'],
    ['zh-TW', 'zh-TW', '督辦 瀏覽器版'],
    ['zh-HK', 'zh-TW', '督辦 瀏覽器版'],
    ['en-GB', 'en', 'Duban in the browser'],
  ])('the companion speaks %s', async (locale, language, title) => {
    const [page, complaints] = await visit('companion.html', { locale });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.title()).toBe(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    [{ colorScheme: 'light' } as const, 'light', 'rgb(255, 255, 255)'],
    [{ colorScheme: 'dark' } as const, 'dark', 'rgb(41, 41, 41)'],
    [{ colorScheme: 'dark', forcedColors: 'active' } as const, 'highContrast', undefined],
  ])('the companion looks like its surroundings: %j', async (options, appearance, ground) => {
    const [page, complaints] = await visit('companion.html', options);
    await page.locator(`html[data-appearance=${appearance}]`).waitFor();
    const shown = await page.locator('.frame').evaluate((frame) => getComputedStyle(frame).backgroundColor);
    if (ground) expect(shown).toBe(ground);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the pane opened outside Excel says where it belongs and shows the way', async () => {
    const [page, complaints] = await visit('taskpane.html', {});
    await page.getByText('这一页要在 Excel 的任务窗格里打开').waitFor();
    expect(await page.getByRole('link', { name: '打开浏览器版' }).getAttribute('href')).toBe(
      'companion.html',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the pane without Office.js says what could not be reached', async () => {
    const [page] = await visit('taskpane.html', { withoutOfficeJs: true, locale: 'en-US' });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toBe(
      'DubanThe programming interface of Excel (Office.js) did not load, so the pane has no connection to the workbook. Check the network and open the pane again; if that does not help, ask your administrator whether this can be reached: https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    );
    const [wide, shown] = await page.evaluate(() => [document.body.scrollWidth, document.body.clientWidth]);
    expect(wide).toBe(shown);
    await page.context().close();
  });

  it.each([
    ['zh-CN', 'zh-CN', '督办'],
    ['zh-TW', 'zh-TW', '督辦'],
    ['en-US', 'en', 'Duban'],
  ])(
    'the pane starts in an Excel that speaks %s, and its buttons answer',
    async (uiLocale, language, title) => {
      const workbook = saveBook(bookWithSheet());
      const excel = await startHost({ workbook, addin: out, uiLocale, browser });
      // Before the pane is there.
      await excel.invokeCommand('openPane');
      const root = excel.frame.locator(`html[lang=${language}][data-appearance=light]`);
      await root.waitFor();
      expect(await excel.frame.title()).toBe(title);
      await excel.page.waitForFunction(() => pageOf().connection.completedCommands.length === 1);
      await excel.invokeCommand('openPane');
      await excel.page.waitForFunction(() => pageOf().connection.completedCommands.length === 2);
      expect(await excel.unknownCalls()).toEqual([]);
      expect(excel.complaints).toEqual([]);
      expect(excel.missing).toEqual([]);
      await excel.close();
    },
  );
});
