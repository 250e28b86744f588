import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { launchChromium } from '../../support/browser/launchChromium';
import { serve, type Served, type SiteOfTest } from '../../support/browser/serve';
import type { StageWish } from './stage';

/** As the pane is served, see webpack/contentSecurityPolicy.js. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";
const root = resolve(__dirname, '../../..');

export interface StageLook {
  readonly width?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
}

export interface Stage {
  /** A new page with one screen; what its console says of errors and refusals is in `complaints`. */
  show(wish: StageWish, look?: StageLook): Promise<{ page: Page; complaints: string[] }>;
  readonly origin: string;
  close(): Promise<void>;
}

/** Screens one by one in Chromium, under the policy of the product. */
export async function openStage(): Promise<Stage> {
  const pages = await builtFiles();
  const site: SiteOfTest = await serve(pages, POLICY);
  const browser: Browser = await launchChromium();
  return {
    origin: site.origin,
    async show(wish, { width = 350, dark = false, forcedColors = false } = {}) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forcedColors ? 'active' : 'none',
        locale: 'zh-CN',
        acceptDownloads: true,
      });
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.addInitScript((given) => Object.assign(globalThis, { wish: given }), wish);
      await page.goto(`${site.origin}/`);
      await page.waitForSelector('.frame > *');
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function builtFiles(): Promise<Record<string, Served>> {
  const path = mkdtempSync(join(tmpdir(), 'duban-stage-'));
  const entry = {
    stage: resolve(__dirname, 'stage.tsx'),
    handover: resolve(root, 'src/taskpane/delivery/handover.ts'),
  };
  const configuration: Configuration = {
    mode: 'development',
    target: ['web', 'es2020'],
    devtool: false,
    context: root,
    entry,
    output: { path, filename: '[name].js', chunkFilename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2020',
            },
          },
        },
      ],
    },
    performance: false,
  };
  try {
    await new Promise<void>((done, fail) => {
      webpack(configuration, (error, stats) => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
        else done();
      });
    });
    const scripts = readdirSync(path).map((name): [string, Served] => [
      `/${name}`,
      { body: readFileSync(join(path, name), 'utf8'), type: 'text/javascript; charset=utf-8' },
    ]);
    const html = (name: string, script: string): Served => ({
      body: readFileSync(resolve(root, 'src/taskpane', name), 'utf8').replace(
        '<!-- scripts -->',
        `<script defer src="/${script}.js"></script>`,
      ),
      type: 'text/html; charset=utf-8',
    });
    return {
      ...Object.fromEntries(scripts),
      '/': html('index.html', 'stage'),
      '/assets/icon-32.png': { body: readFileSync(resolve(root, 'assets/icon-32.png')), type: 'image/png' },
      '/handover.html': html('delivery/handover.html', 'handover'),
    };
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}
