/** Sites of Microsoft that show the pane in a frame: Excel for the web, SharePoint, OneDrive, Teams. */
const frames = {
  global: [
    'https://*.officeapps.live.com',
    'https://*.office.com',
    'https://*.sharepoint.com',
    'https://*.cloud.microsoft',
    'https://onedrive.live.com',
    'https://teams.microsoft.com',
  ],
  '21vianet': ['https://*.partner.officewebapps.cn', 'https://*.sharepoint.cn'],
};

/**
 * What the pages may do: their own code, Office.js, nothing else; no connection leaves the add-in's own server.
 * Styles are the exception: Fluent UI and Office.js write them into the page.
 * @param {import('./readAddinSettings.js').AddinSettings} settings
 * @returns {Record<string, string[]>} by directive
 */
export function contentSecurityPolicy({ officeJs, officeCloud }) {
  const office = officeJs.startsWith('https:') ? [new URL(officeJs).origin] : [];
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...office],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'self'", ...(frames[officeCloud] ?? Object.values(frames).flat())],
  };
}

/** For a response header. */
export function renderPolicy(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** For a meta tag, where browsers refuse `frame-ancestors`; `withoutOffice` for pages that run outside Excel. */
export function renderMetaPolicy(policy, { withoutOffice }) {
  const entries = Object.entries(policy).filter(([directive]) => directive !== 'frame-ancestors');
  const inPage = Object.fromEntries(entries);
  return renderPolicy(withoutOffice ? { ...inPage, 'script-src': ["'self'"] } : inPage);
}
