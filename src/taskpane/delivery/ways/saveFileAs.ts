import type { DeliveredFile } from '../DeliveredFile';

type ShowSaveFilePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<{
  readonly name: string;
  createWritable(): Promise<{ write(data: Uint8Array): Promise<void>; close(): Promise<void> }>;
}>;

interface WithPicker {
  readonly showSaveFilePicker?: ShowSaveFilePicker;
}

/** Browsers have the picker in pages of their own only, not in another site's frame. */
export const canSaveAs = (): boolean =>
  typeof (globalThis as WithPicker).showSaveFilePicker === 'function' && window.parent === window;

/**
 * Has the user choose where, and writes the file there. Needs the user's click.
 * @returns the name it was given; undefined when the user thought better of it
 * @throws what the browser throws when it cannot write there
 */
export async function saveFileAs({ name, bytes, type }: DeliveredFile): Promise<string | undefined> {
  const pick = (globalThis as WithPicker).showSaveFilePicker;
  if (!pick) throw new Error('no file picker');
  const extension = name.slice(name.lastIndexOf('.'));
  try {
    const handle = await pick.call(globalThis, {
      suggestedName: name,
      types: [{ accept: { [type]: [extension] } }],
    });
    const writable = await handle.createWritable();
    await writable.write(bytes);
    await writable.close();
    return handle.name;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
