import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

export interface StartedServer {
  /** `http://127.0.0.1:…` */
  readonly origin: string;
  stop(): Promise<void>;
}

/** What `npm start` serves the pages with. @param port to serve where another did */
export async function startServer(folder: string, port = 0): Promise<StartedServer> {
  const words = ['scripts/start.mjs', `--folder=${folder}`, `--port=${port}`, '--no-open'];
  const server = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const origin = await new Promise<string>((found, fail) => {
    let said = '';
    server.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) found(address);
    });
    void ended.then(() => fail(new Error(`the server ended: ${said}`)));
  });
  return {
    origin,
    async stop() {
      server.kill();
      await ended;
    },
  };
}
