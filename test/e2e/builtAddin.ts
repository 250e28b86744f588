import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder the build for this computer writes. @throws Error when nobody has built */
export function builtAddin(): string {
  const folder = resolve(__dirname, '../../dist/addin');
  if (!existsSync(join(folder, 'taskpane.html')))
    throw new Error('The add-in is not built: run `npm run build:local` first, or `npm test`, which does');
  return folder;
}
