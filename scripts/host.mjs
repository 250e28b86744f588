// Opens the built add-in in the simulated Excel, to develop against: npm run host -- [file.xlsx] [--no-build]
// No network: both pages are served on 127.0.0.1, Office.js comes from node_modules. Office.js wants https, so the browser
// asks about a certificate, once for each of the two addresses.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { selfSignedCertificate } from './selfSignedCertificate.mjs';

const root = path.resolve(import.meta.dirname, '..');
const addin = path.join(root, 'dist/addin');
const library = path.join(root, 'node_modules/@microsoft/office-js/dist');
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const words = process.argv.slice(2);
const file = words.find((word) => !word.startsWith('--')) ?? path.join(root, 'assets/会议执行-示例.xlsx');
let workbook = { name: path.basename(file), bytes: fs.readFileSync(file) };

if (!words.includes('--no-build') || !fs.existsSync(addin)) {
  const build = ['webpack', '--config', 'webpack.config.js', '--env', 'local', '--env', 'only=addin'];
  const { status } = spawnSync('npx', build, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const certificate = selfSignedCertificate();
const addinServer = await listen((request, response) => {
  const { pathname } = new URL(request.url, 'http://host');
  const isLibrary = pathname.startsWith('/office-js/');
  const found = isLibrary
    ? inFolder(library, pathname.slice('/office-js'.length))
    : inFolder(addin, pathname);
  if (!found) return void response.writeHead(404).end();
  const type = types[path.extname(found)] ?? 'application/octet-stream';
  const bytes = fs.readFileSync(found);
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(type.startsWith('text/html') ? String(bytes).replaceAll(cdn, '/office-js/') : bytes);
});

const script = await bundlePage(`${addressOf(addinServer)}/taskpane.html`);
const page = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>模拟 Excel</title><body>';
const hostServer = await listen(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://host');
  if (pathname === '/')
    return void send(response, 'text/html; charset=utf-8', `${page}<script src="/host.js"></script>`);
  if (pathname === '/host.js') return void send(response, types['.js'], script);
  if (pathname !== '/workbook') return void response.writeHead(404).end();
  if (request.method === 'PUT') {
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    workbook = { name: decodeURIComponent(request.headers['x-file-name']), bytes: Buffer.concat(pieces) };
    return void response.writeHead(204).end();
  }
  response.setHeader('x-file-name', encodeURIComponent(workbook.name));
  send(response, 'application/octet-stream', workbook.bytes);
});
console.log(`模拟 Excel：${addressOf(hostServer)}/   （Ctrl+C 结束；?language=en-US 换语言）
  浏览器提示证书不受信任时选「继续」。窗格空白时，先单独打开一次 ${addressOf(addinServer)}/taskpane.html 并同样选「继续」。`);

/** The library writes some folders in other case than it asks for them. */
function inFolder(folder, name) {
  const candidates = [name, name.toLowerCase()].map((one) => path.join(folder, decodeURIComponent(one)));
  return candidates.find((one) => one.startsWith(folder) && fs.existsSync(one) && fs.statSync(one).isFile());
}

function send(response, type, body) {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function listen(answer) {
  const server = createServer(certificate, answer);
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

function addressOf(server) {
  return `https://127.0.0.1:${server.address().port}`;
}

function bundlePage(addinUrl) {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'duban-host-'));
  const compiler = webpack({
    mode: 'development',
    target: ['web', 'es2022'],
    devtool: 'inline-source-map',
    context: root,
    entry: './test/host/page/developPage.ts',
    output: { path: out, filename: 'host.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ ADDIN_URL: JSON.stringify(addinUrl) }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      const problem =
        error ?? (stats.hasErrors() ? new Error(stats.toString({ all: false, errors: true })) : null);
      if (problem) fail(problem);
      else done(fs.readFileSync(path.join(out, 'host.js'), 'utf8'));
      fs.rmSync(out, { recursive: true, force: true });
    });
  });
}
