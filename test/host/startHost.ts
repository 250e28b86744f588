import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { type Bundle, bundleForBrowser } from '../support/browser/bundleForBrowser';
import { launchChromium } from '../support/browser/launchChromium';
import type { Served } from '../support/browser/serve';
import type { Faults } from './faults/Faults';
import { readBookContent } from './files/readBookContent';
import type { BookContent } from './files/BookContent';
import type { HostControls } from './page/HostControls';
import { hostHtml } from './page/hostHtml';
import type { HostPage, HostPageOptions } from './page/hostPage';
import { usualSets } from './protocol/appContext';
import { serveSite } from './serveSite';

export const HOST_ORIGIN = 'https://addin.test:8443';
export const ADDIN_ORIGIN = 'https://addin.test:3000';

export interface StartOptions {
  /** The file that is open in Excel, or what it holds. */
  readonly workbook: Uint8Array | BookContent;
  readonly fileName?: string;
  /** What the add-in's origin serves: a folder, or pages by path. office.js is served at the address of Microsoft's CDN. */
  readonly addin: string | Readonly<Record<string, Served>>;
  /** Below the add-in's origin. */
  readonly path?: string;
  readonly faults?: Faults;
  /** In place of the usual ones, by name. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly uiLocale?: string;
  readonly isReadOnly?: boolean;
  /** CSS pixels. */
  readonly paneWidth?: number;
  /** One to open a context in; absent: its own. */
  readonly browser?: Browser;
  /** Passed on to the context: colour scheme, viewport and the like. */
  readonly context?: NonNullable<Parameters<Browser['newContext']>[0]>;
  /** Before the first page opens. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** Every method and property of the controls, from outside the page. */
export type RemoteControls = {
  readonly [Key in keyof HostControls]: HostControls[Key] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Awaited<Result>>
    : () => Promise<HostControls[Key]>;
};

export interface StartedHost {
  readonly host: RemoteControls;
  readonly page: Page;
  readonly context: BrowserContext;
  /** The add-in's own. */
  readonly frame: Frame;
  /** Addresses that were asked for and are nowhere. */
  readonly missing: readonly string[];
  /** Errors and warnings on the consoles, and uncaught ones. */
  readonly complaints: readonly string[];
  /** The user chooses a ribbon command. */
  invokeCommand(functionName: string): Promise<void>;
  /** Calls of the library that this host does not know. */
  unknownCalls(): Promise<readonly string[]>;
  close(): Promise<void>;
}

let scripts: Promise<Bundle> | undefined;

/** Opens a workbook in the simulated Excel, in Chromium, with an add-in beside it that loads the real office.js. */
export async function startHost(options: StartOptions): Promise<StartedHost> {
  scripts ??= bundleForBrowser({
    entries: { host: 'test/host/page/hostPage.ts' },
    mode: 'production',
    minimise: true,
  });
  const browser = options.browser ?? (await launchChromium());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options.context });
  const missing: string[] = [];
  const complaints: string[] = [];
  await serveSite(context, {
    missing,
    hostOrigin: HOST_ORIGIN,
    addinOrigin: ADDIN_ORIGIN,
    host: {
      '/': { body: hostHtml, type: 'text/html' },
      '/host.js': { body: (await scripts)['host.js'] ?? '', type: 'text/javascript' },
    },
    addin: options.addin,
  });
  await options.prepare?.(context);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${HOST_ORIGIN}/`);
  const content = await contentOf(options);
  await page.evaluate(
    ([json, pageOptions]) =>
      (globalThis as unknown as { openHost(json: string, options: HostPageOptions): void }).openHost(
        json,
        pageOptions,
      ),
    [JSON.stringify(content), pageOptions(options, content)] as const,
  );
  const host = remoteControls(page);
  if (options.faults) await host.setFaults(options.faults);
  const close = async () => {
    await context.close();
    if (!options.browser) await browser.close();
  };
  return {
    host,
    page,
    context,
    frame: await addinFrame(page),
    missing,
    complaints,
    invokeCommand: (name) => page.evaluate((wanted) => pageOf().connection.invokeCommand(wanted), name),
    unknownCalls: () => page.evaluate(() => pageOf().connection.unknownCalls),
    close,
  };
}

/** Inside the page only; the bundler of the tests leaves it a name of the page. */
declare function pageOf(): HostPage;

function contentOf({
  workbook,
  fileName = 'workbook.xlsx',
}: StartOptions): Promise<BookContent> | BookContent {
  return workbook instanceof Uint8Array ? readBookContent(workbook, fileName) : workbook;
}

function pageOptions(options: StartOptions, { fileName }: BookContent): HostPageOptions {
  return {
    addinUrl: `${ADDIN_ORIGIN}${options.path ?? '/taskpane.html'}`,
    // The library caches settings under it.
    conversationId: `conversation-${randomUUID()}`,
    paneWidth: options.paneWidth ?? 350,
    surroundings: {
      controlId: '{5a5d3b9e-0000-4000-8000-00000000f00d}',
      uiLocale: options.uiLocale ?? 'zh-CN',
      documentUrl: `https://contoso.sharepoint.com/sites/office/${fileName}`,
      isReadOnly: options.isReadOnly ?? false,
      requirementSets: options.requirementSets ?? usualSets,
    },
  };
}

/** Results travel as one text each: as objects they take the better part of a minute for a large workbook. */
function remoteControls(page: Page): RemoteControls {
  const call = async (name: string, given: readonly unknown[]) => {
    const text = await page.evaluate(
      ([member, json]) => {
        const { controls } = pageOf();
        const found = controls[member as keyof HostControls] as unknown;
        const result: unknown =
          typeof found === 'function' ? Reflect.apply(found, controls, JSON.parse(json) as unknown[]) : found;
        return JSON.stringify(result);
      },
      [name, JSON.stringify(given)] as const,
    );
    return (text as string | undefined) === undefined ? undefined : (JSON.parse(text) as unknown);
  };
  return new Proxy({} as RemoteControls, {
    // A proxy that has `then` would be taken for a promise.
    get: (_, name) =>
      name === 'then' ? undefined : (...given: readonly unknown[]) => call(String(name), given),
  });
}

async function addinFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#pane iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the add-in has no frame');
  return frame;
}
