import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly body: string | Uint8Array;
  readonly type: string;
}

export interface SiteOfTest {
  /** `http://127.0.0.1:…` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a few pages on this machine, all with the same content security policy. */
export async function serve(pages: Readonly<Record<string, Served>>, policy: string): Promise<SiteOfTest> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '', 'http://site').pathname];
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/plain',
      'content-security-policy': policy,
    });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
