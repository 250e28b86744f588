import { renderPolicy } from './contentSecurityPolicy.js';

const SECONDS_A_DAY = 86_400;

/** How long browsers may keep what: names of code change with its content, names of icons do not. */
const caching = {
  code: `public, max-age=${365 * SECONDS_A_DAY}, immutable`,
  // Office shows a blank icon when told not to keep it.
  assets: `public, max-age=${SECONDS_A_DAY}`,
  other: 'no-cache',
};

/** The one source of what a server sends; the files below say it in the words of each. */
function headersOf(policy) {
  return {
    'Content-Security-Policy': renderPolicy(policy),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

/** @returns {Record<string, string>} files for common servers, by name */
export function renderServerHeaders(policy, url) {
  const headers = headersOf(policy);
  const folder = new URL(`${url}/`).pathname;
  return {
    _headers: netlify(headers, folder),
    'nginx.conf': nginx(headers, folder),
    'web.config': iis(headers),
    '.htaccess': apache(headers),
  };
}

/** Cloudflare Pages, Netlify: a file at the root of the site. Both have browsers ask again for what no rule names. */
function netlify(headers, folder) {
  const rule = (path, values) =>
    [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule(`${folder}*`, headers),
    rule(`${folder}code/*`, { 'Cache-Control': caching.code }),
    rule(`${folder}assets/*`, { 'Cache-Control': caching.assets }),
  ].join('\n\n')}\n`;
}

function nginx(headers, folder) {
  const add = (values, indent) =>
    Object.entries(values).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
  // A location that adds one header inherits none: each says them all.
  const inner = (path, cache) => [
    `  location ${path} {`,
    ...add({ ...headers, 'Cache-Control': cache }, '    '),
    '  }',
  ];
  return `${[
    '# Inside the server { … } that serves the add-in over https: include this file, in place of a location of that name.',
    `location ${folder} {`,
    ...add({ ...headers, 'Cache-Control': caching.other }, '  '),
    ...inner(`${folder}code/`, caching.code),
    ...inner(`${folder}assets/`, caching.assets),
    '}',
  ].join('\n')}\n`;
}

function iis(headers) {
  const cached = (path, cache) =>
    `  <location path="${path}">
    <system.webServer>
      <httpProtocol><customHeaders><remove name="Cache-Control"/><add name="Cache-Control" value="${cache}"/></customHeaders></httpProtocol>
    </system.webServer>
  </location>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json"/>
      <mimeMap fileExtension=".json" mimeType="application/json"/>
    </staticContent>
    <httpProtocol>
      <customHeaders>
${Object.entries({ ...headers, 'Cache-Control': caching.other })
  .map(([name, value]) => `        <remove name="${name}"/>\n        <add name="${name}" value="${value}"/>`)
  .join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${cached('code', caching.code)}
${cached('assets', caching.assets)}
</configuration>
`;
}

function apache(headers) {
  const set = (values, indent) =>
    Object.entries(values).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);
  return `${[
    '# Needs mod_headers and AllowOverride FileInfo.',
    ...set({ ...headers, 'Cache-Control': caching.other }, ''),
    // By name: a .htaccess file cannot speak of folders.
    '<FilesMatch "\\.[0-9a-f]{16}\\.(js|css|wasm)$">',
    ...set({ 'Cache-Control': caching.code }, '  '),
    '</FilesMatch>',
    '<FilesMatch "\\.(png|svg)$">',
    ...set({ 'Cache-Control': caching.assets }, '  '),
    '</FilesMatch>',
  ].join('\n')}\n`;
}
