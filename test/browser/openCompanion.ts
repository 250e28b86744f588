import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';

const folder = resolve(__dirname, '../../dist/addin');
const ORIGIN = 'https://duban.test';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
};

export interface OpenedCompanion {
  readonly page: Page;
  /** Addresses asked for that are not the page's own, and what the console complains of. */
  readonly complaints: readonly string[];
  drop(bytes: Uint8Array, fileName: string): Promise<void>;
  /** Bytes of what is saved when something is done. */
  saved(work: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Ends when nothing is under way any more. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

interface CompanionOptions {
  readonly query?: string;
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
}

/**
 * The built companion in Chromium, under its own policy. There is no network: its files come from the folder, everything
 * else is a complaint.
 * @param now what the clock says all the time, `2024-07-12T09:00`
 */
export async function openCompanion(
  browser: Browser,
  { now, ...options }: CompanionOptions & { readonly now: string },
): Promise<OpenedCompanion> {
  if (!existsSync(join(folder, 'companion.html')))
    throw new Error('The pages are not built: run `npm run build:local` first, or `npm test`, which does');
  // What a service worker keeps is not changed on its way, as the clock is.
  const context = await newContext(browser, options, 'block');
  const strangers: string[] = [];
  const prelude = clockPrelude(now);
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = join(folder, pathname);
    if (origin !== ORIGIN || !existsSync(file)) {
      strangers.push(route.request().url());
      await route.abort();
      return;
    }
    const contentType = types[pathname.split('.').pop() ?? ''] ?? 'application/octet-stream';
    const body = readFileSync(file);
    await route.fulfill({
      contentType,
      body: contentType.startsWith('text/javascript') ? prelude + body.toString() : body,
    });
  });
  return visit(context, `${ORIGIN}/companion.html${options.query ?? ''}`, strangers);
}

/** The companion as a server gives it, service worker and all, by the real clock. */
export async function openServedCompanion(
  browser: Browser,
  origin: string,
  options: CompanionOptions = {},
): Promise<OpenedCompanion> {
  const context = await newContext(browser, options, 'allow');
  return visit(context, `${origin}/companion.html${options.query ?? ''}`, []);
}

function newContext(
  browser: Browser,
  { query: _query, ...looks }: CompanionOptions,
  serviceWorkers: 'allow' | 'block',
): Promise<BrowserContext> {
  return browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    serviceWorkers,
    ...looks,
  });
}

async function visit(
  context: BrowserContext,
  address: string,
  complaints: string[],
): Promise<OpenedCompanion> {
  const page = await context.newPage();
  // Generous: a loaded machine must not fail a test that asserts no timing.
  page.setDefaultTimeout(120_000);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  // Hints of the first run would stand before what is looked for.
  await page.addInitScript(() => localStorage.setItem('duban.firstRunDone', 'yes'));
  await page.goto(address);
  return {
    page,
    complaints,
    drop: (bytes, fileName) => drop(page, bytes, fileName),
    async saved(work) {
      const [download] = await Promise.all([page.waitForEvent('download'), work()]);
      return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
    },
    idle: async () => {
      await page.waitForFunction(
        () => !document.querySelector('[role=progressbar]') && !document.querySelector('[aria-busy=true]'),
      );
    },
    close: () => context.close(),
  };
}

/** Stops the clock for pages and workers alike. */
function clockPrelude(now: string): string {
  return `{const fixed=new Date(${JSON.stringify(now)}).getTime();const Real=Date;self.Date=class extends Real{constructor(...given){if(given.length)super(...given);else super(fixed)}static now(){return fixed}};}\n`;
}

async function drop(page: Page, bytes: Uint8Array, fileName: string): Promise<void> {
  await page.locator('main').waitFor();
  await page.getByRole('button', { name: /选择文件|打开另一份|選擇檔案|Choose a file/ }).waitFor();
  await page.evaluate(
    ({ base64, name }) => {
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], name));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    },
    { base64: Buffer.from(bytes).toString('base64'), name: fileName },
  );
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
