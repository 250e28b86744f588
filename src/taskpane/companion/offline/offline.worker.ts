/**
 * The companion without a network: a service worker that keeps everything the page may ever ask for. What is named by
 * its content comes from the shelf; for everything else the server has the first word, so that a new version is there at
 * the next load. The other pages of the folder, the pane of Excel among them, always come from the server.
 */

/** Names relative to the folder, the page first. Filled in by the build. */
declare const __COMPANION_FILES__: readonly string[];

/** As much of a service worker's surroundings as we use: a page's, which the compiler knows, are others. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(kind: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: FetchEvent) => void): void;
};

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What a server may take to answer before it counts as gone, in milliseconds. */
const PATIENCE = 5000;

const { scope } = self.registration;
const addresses = __COMPANION_FILES__.map((name) => new URL(name, scope).href);
/** One shelf for all versions: a page and the worker of another version find their files in it all the same. */
const openShelf = (): Promise<Cache> => caches.open(`duban ${scope}`);

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET') return;
  const address = url.replace(/[?#].*$/, '');
  if (address.startsWith(`${scope}code/`)) event.respondWith(fromShelf(event.request));
  else if (addresses.includes(address)) event.respondWith(fromServer(event.request, address));
});

/** All or nothing, and asked of the server again whatever the browser keeps: files of one version. */
async function fill(): Promise<void> {
  const shelf = await openShelf();
  await shelf.addAll(addresses.map((address) => new Request(address, { cache: 'no-cache' })));
}

/** Comes when no page of the version before is open any more. */
async function tidy(): Promise<void> {
  const shelf = await openShelf();
  for (const request of await shelf.keys()) if (!addresses.includes(request.url)) await shelf.delete(request);
}

async function fromShelf(request: Request): Promise<Response> {
  return (await kept(request.url)) ?? fetch(request);
}

/** A proxy that cannot reach the server answers in its place, with a number from 500 on. */
async function fromServer(request: Request, address: string): Promise<Response> {
  const known = await kept(address);
  if (!known) return fetch(request);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    return answer.status < 500 ? answer : known;
  } catch {
    return known;
  }
}

/** Whatever is wrong with the browser's storage, the server can still be asked. */
async function kept(address: string): Promise<Response | undefined> {
  try {
    return await (await openShelf()).match(address);
  } catch {
    return undefined;
  }
}

export {};
