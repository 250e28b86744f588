import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import type { Served } from '../support/browser/serve';

const LIBRARY = resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.docx': 'application/octet-stream',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/octet-stream',
  '.xml': 'text/xml',
};

export interface Site {
  readonly hostOrigin: string;
  readonly host: Readonly<Record<string, Served>>;
  readonly addinOrigin: string;
  readonly addin: string | Readonly<Record<string, Served>>;
  /** Filled with the addresses that are nowhere. */
  readonly missing: string[];
}

/**
 * Answers every request of a context by itself: no server, no certificate, no network. Both pages have one host name, or
 * the library refuses its host, and different ports, so that they are different origins.
 */
export async function serveSite(context: BrowserContext, site: Site): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const served = find(url, site);
    if (served) await fulfil(route, served);
    else {
      site.missing.push(url.href);
      await route.fulfill({ status: 404, body: '' });
    }
  });
}

function find(url: URL, { hostOrigin, host, addinOrigin, addin }: Site): Served | undefined {
  if (url.href.startsWith(CDN)) return libraryFile(url.pathname.slice('/lib/1/hosted/'.length));
  if (url.origin === hostOrigin) return host[url.pathname];
  if (url.origin !== addinOrigin) return undefined;
  return typeof addin === 'string' ? fileIn(addin, url.pathname) : addin[url.pathname];
}

/** The package writes some folders in lower case that the library asks for otherwise. */
function libraryFile(path: string): Served | undefined {
  const written = fileIn(LIBRARY, path);
  return written ?? fileIn(LIBRARY, path.toLowerCase());
}

function fileIn(folder: string, path: string): Served | undefined {
  const file = join(folder, decodeURIComponent(path));
  if (!file.startsWith(folder) || !existsSync(file) || extname(file) === '') return undefined;
  return { body: readFileSync(file), type: types[extname(file)] ?? 'application/octet-stream' };
}

async function fulfil(route: Route, { body, type }: Served): Promise<void> {
  await route.fulfill({
    status: 200,
    contentType: type,
    body: typeof body === 'string' ? body : Buffer.from(body),
  });
}
