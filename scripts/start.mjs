// Serves the built pages on this computer and opens the browser companion with a sample workbook.
// node scripts/start.mjs [--folder=dist/addin] [--port=0] [--no-open]
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const option = (name, usual) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual;
const folder = path.resolve(root, option('folder', 'dist/addin'));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

if (!fs.existsSync(path.join(folder, 'companion.html'))) {
  console.error(`没有找到构建好的页面 ${folder}，请先运行 npm run build:local。`);
  console.error(`No built pages in ${folder}: run "npm run build:local" first.`);
  process.exit(2);
}

const server = http.createServer((request, response) => {
  const file = fileOf(request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('not found');
    return;
  }
  response.writeHead(200, {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  fs.createReadStream(file).pipe(response);
});

server.listen(Number(option('port', '0')), '127.0.0.1', () => {
  const { port } = server.address();
  const address = `http://127.0.0.1:${port}/companion.html?sample=checklist`;
  console.log(`督办浏览器版：${address}`);
  console.log(`Duban in the browser: ${address}`);
  console.log('Ctrl+C 结束 / Ctrl+C ends it');
  if (!process.argv.includes('--no-open')) openBrowser(address);
});

/** Nothing outside the folder is served. */
function fileOf(url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'http://local').pathname);
  } catch {
    return undefined;
  }
  const file = path.join(folder, name === '/' ? 'companion.html' : name);
  const isInside = file.startsWith(folder + path.sep);
  return isInside && fs.existsSync(file) && fs.statSync(file).isFile() ? file : undefined;
}

/** The address is printed anyway; where no browser can be opened that is all. */
function openBrowser(address) {
  const [command, ...words] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  const child = spawn(command, words, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
