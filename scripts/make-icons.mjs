// Writes the icons in assets/: icon.svg and one PNG a size, painted by Chromium. npm run icons
import fs from 'node:fs';
import { chromium } from 'playwright-core';
import { drawings } from './icon-drawings.mjs';

const folder = new URL('../assets/', import.meta.url);
const places = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
const executablePath = places.find((path) => path !== '' && fs.existsSync(path));
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, { draw, sizes }] of Object.entries(drawings))
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${draw(size)}`);
    const png = await page.screenshot({ omitBackground: true });
    fs.writeFileSync(new URL(`${name}-${size}.png`, folder), png);
  }
fs.writeFileSync(new URL('icon.svg', folder), `${drawings.icon.draw(128)}\n`);
await browser.close();
