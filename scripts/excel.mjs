// Opens the add-in in Excel on this computer: builds it, serves it over https://localhost:3000 and sideloads it. npm run excel
// Microsoft's tools are fetched when needed and kept out of package.json: they weigh more than all our packages together
// and bring a native module that does not build everywhere.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:https';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const addin = path.join(root, 'dist/addin');
const port = 3000;
// linkedom beside it is the newest its dependencies can be installed with.
const debugging = ['office-addin-debugging@7.0.0', 'linkedom@0.18.12'];
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
};
const certificates = ['office-addin-dev-certs@3.0.0'];

if (!['win32', 'darwin'].includes(process.platform)) {
  console.log(`Excel 只在 Windows 和 Mac 上运行，这台计算机不能直接加载加载项。可以：
  npm start             在浏览器里试示例
  Excel 网页版           把 dist/addin 放到 https 服务器上，再上传 manifest.xml（见 docs/deployment.md）
Excel runs on Windows and Mac only. Serve dist/addin over https and upload its manifest.xml in Excel for the web instead;
docs/deployment.md says how.`);
  process.exit(0);
}

run('npm', ['run', '--silent', 'build:local']);
fetchAndRun(certificates, ['office-addin-dev-certs', 'install']);
const server = await serve();
fetchAndRun(debugging, [
  'office-addin-debugging',
  'start',
  path.join(addin, 'manifest.xml'),
  'desktop',
  '--no-debug',
]);
console.log('督办已载入 Excel。按 Ctrl+C 卸下并停止。 Duban is in Excel; Ctrl+C takes it out again.');
process.once('SIGINT', () => {
  server.close();
  server.closeAllConnections();
  fetchAndRun(debugging, ['office-addin-debugging', 'stop', path.join(addin, 'manifest.xml')]);
});

function run(program, words) {
  const { status } = spawnSync(program, words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function fetchAndRun(packages, words) {
  run('npx', ['-y', ...packages.flatMap((name) => ['-p', name]), ...words.map(quoted)]);
}

/** A folder with a space in its name, for the shell that Windows needs to find npx. */
function quoted(word) {
  return process.platform === 'win32' && /\s/.test(word) ? `"${word}"` : word;
}

/** The built files with the types and the policy a real server would send. */
async function serve() {
  const keys = path.join(os.homedir(), '.office-addin-dev-certs');
  const secret = (name) => fs.readFileSync(path.join(keys, name));
  const options = { key: secret('localhost.key'), cert: secret('localhost.crt'), ca: secret('ca.crt') };
  const policy =
    /Content-Security-Policy: (.*)/.exec(fs.readFileSync(path.join(addin, '_headers'), 'utf8'))?.[1] ?? '';
  const served = createServer(options, (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
    const file = path.join(addin, path.normalize(name));
    const found = file.startsWith(addin + path.sep) && fs.existsSync(file) && fs.statSync(file).isFile();
    response.writeHead(found ? 200 : 404, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    if (found) fs.createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise((ready, fail) => served.once('error', fail).listen(port, 'localhost', ready));
  return served;
}
