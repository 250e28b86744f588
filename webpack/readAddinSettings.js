/** Where Office.js comes from, by name; anything else is an address of its own. */
const officeJsSources = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

const LOCAL_URL = 'https://localhost:3000';

/**
 * @typedef {object} AddinSettings
 * @property {string} url where the add-in will be served, without a slash at the end
 * @property {boolean} development on this computer only: with an id and a name of its own
 * @property {string} officeJs address of Office.js; relative when it lies with the add-in
 * @property {'global' | '21vianet' | 'own'} officeCloud
 */

/**
 * What the environment says about the place the add-in is built for.
 * @param {{ local: boolean }} options local: without ADDIN_URL, build for this computer
 * @returns {AddinSettings}
 * @throws an Error whose message tells the person who builds what to do
 */
export function readAddinSettings(environment, { local }) {
  const url = readAddinUrl(environment.ADDIN_URL?.trim() || (local ? LOCAL_URL : ''));
  const source = environment.OFFICE_JS_URL?.trim() || 'global';
  return {
    url: url.href.replace(/\/+$/, ''),
    development: ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname),
    officeJs: officeJsSources[source.toLowerCase()] ?? readOfficeJs(source),
    officeCloud: source.toLowerCase() in officeJsSources ? source.toLowerCase() : 'own',
  };
}

function readAddinUrl(text) {
  if (text === '')
    throw new Error(
      'ADDIN_URL is missing: the https address the add-in will be served from, as in\n' +
        '  ADDIN_URL=https://addins.example.org/duban npm run build\n' +
        'To try it on this computer, use: npm run build:local',
    );
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:')
    throw new Error(`ADDIN_URL must be an https address, because Office loads nothing else; it is: ${text}`);
  if (url.search || url.hash || url.username)
    throw new Error(`ADDIN_URL is the address of a folder, without ?, # or a user name; it is: ${text}`);
  return url;
}

function readOfficeJs(text) {
  if (/^https:\/\/\S+\.js$/.test(text) && URL.canParse(text)) return text;
  if (/^[\w-]+(\/[\w.-]+)*\.js$/.test(text)) return text;
  throw new Error(
    `OFFICE_JS_URL is "global", "21vianet", an https address of office.js, or its path inside the add-in's folder such as\n` +
      `office-js/office.js; it is: ${text}`,
  );
}
