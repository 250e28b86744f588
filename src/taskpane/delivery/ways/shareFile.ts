import type { DeliveredFile } from '../DeliveredFile';

const asFile = ({ name, bytes, type }: DeliveredFile): File => new File([bytes], name, { type });

export function canShareFile(file: DeliveredFile): boolean {
  const data = { files: [asFile(file)] };
  return typeof navigator.canShare === 'function' && navigator.canShare(data);
}

/**
 * Opens the system's share sheet. Needs the user's click.
 * @returns whether the user went through with it
 * @throws what the browser throws when it refuses
 */
export async function shareFile(file: DeliveredFile): Promise<boolean> {
  try {
    await navigator.share({ files: [asFile(file)] });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
