import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Bundle, bundleForBrowser } from '../browser/bundleForBrowser';
import { serve, type Served, type SiteOfTest } from '../browser/serve';

/** As the pane is served, see webpack/contentSecurityPolicy.js. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";
const root = resolve(__dirname, '../../..');

/** The whole pane over a demo session, at `/demo.html`. */
export async function serveDemo(): Promise<SiteOfTest> {
  const scripts = await bundleForBrowser({
    entries: { demo: 'test/support/taskpane/demoPage.tsx' },
    mode: 'production',
  });
  return serveScreens(scripts, { '/demo.html': page('index.html', 'demo') });
}

/** One screen at `/`, the page that hands documents over at `/handover.html`. */
export async function serveStage(): Promise<SiteOfTest> {
  const scripts = await bundleForBrowser({
    entries: { stage: 'test/taskpane/stage/stage.tsx', handover: 'src/taskpane/delivery/handover.ts' },
    mode: 'development',
  });
  return serveScreens(scripts, {
    '/': page('index.html', 'stage'),
    '/handover.html': page('delivery/handover.html', 'handover'),
  });
}

/** Under the policy of the product, on this machine. */
function serveScreens(scripts: Bundle, pages: Readonly<Record<string, Served>>): Promise<SiteOfTest> {
  const served = Object.entries(scripts).map(([name, body]): [string, Served] => [
    `/${name}`,
    { body, type: 'text/javascript; charset=utf-8' },
  ]);
  const icon = { body: readFileSync(resolve(root, 'assets/icon-32.png')), type: 'image/png' };
  return serve({ ...Object.fromEntries(served), ...pages, '/assets/icon-32.png': icon }, POLICY);
}

function page(template: string, script: string): Served {
  const html = readFileSync(resolve(root, 'src/taskpane', template), 'utf8');
  return {
    body: html.replace('<!-- scripts -->', `<script defer src="/${script}.js"></script>`),
    type: 'text/html; charset=utf-8',
  };
}
