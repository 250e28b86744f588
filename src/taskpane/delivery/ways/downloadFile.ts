import type { DeliveredFile } from '../DeliveredFile';

/** Long enough for a browser that asks the user where to put it before it reads. */
const KEPT_MS = 120_000;

/** Starts a download. Nobody is told whether it arrives. */
export function downloadFile({ name, bytes, type }: DeliveredFile): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
