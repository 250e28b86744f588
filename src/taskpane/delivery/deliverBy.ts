import type { DeliveredFile } from './DeliveredFile';
import type { deliveryTexts } from './deliveryTexts';
import { encodeHandover } from './handover/handoverCode';
import { handoverAddress } from './handover/handoverAddress';
import type { PaneHost } from './PaneHost';
import type { DeliveryWay } from './planDelivery';
import { copyContent, type CopiedContent } from './ways/copyContent';
import { downloadFile } from './ways/downloadFile';
import { saveFileAs } from './ways/saveFileAs';
import { shareFile } from './ways/shareFile';

/** What to tell the user afterwards; every way ends with one. */
export interface DeliveryWord {
  readonly tone: 'success' | 'info' | 'error';
  readonly text: keyof typeof deliveryTexts;
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * Sends a file one way, within the user's click, except for `download`.
 * @param content for `copy`; undefined while there is none yet
 */
export async function deliverBy(
  way: DeliveryWay,
  file: DeliveredFile,
  host: PaneHost,
  content: () => CopiedContent | undefined,
): Promise<DeliveryWord> {
  switch (way) {
    case 'download':
      downloadFile(file);
      return downloadWord(host);
    case 'saveAs':
      return saveAs(file);
    case 'share':
      return share(file);
    case 'handOver':
      return handOver(file, host);
    case 'copy':
      return copy(content());
  }
}

function downloadWord({ place }: PaneHost): DeliveryWord {
  if (place === 'mac' || place === 'mobile') return { tone: 'info', text: 'tried' };
  return { tone: 'info', text: place === 'windows' ? 'downloadedInPane' : 'downloaded' };
}

async function saveAs(file: DeliveredFile): Promise<DeliveryWord> {
  try {
    const name = await saveFileAs(file);
    return name === undefined
      ? { tone: 'info', text: 'notSaved' }
      : { tone: 'success', text: 'saved', values: { name } };
  } catch (error) {
    const reason = error instanceof Error ? error.name : '?';
    return { tone: 'error', text: 'saveRefused', values: { reason } };
  }
}

async function share(file: DeliveredFile): Promise<DeliveryWord> {
  try {
    return (await shareFile(file))
      ? { tone: 'success', text: 'shared' }
      : { tone: 'info', text: 'notShared' };
  } catch {
    return { tone: 'error', text: 'shareRefused' };
  }
}

async function handOver(file: DeliveredFile, { place, openBrowser }: PaneHost): Promise<DeliveryWord> {
  const code = encodeHandover(file);
  const { address, carriesCode } = handoverAddress(location.href, code, place);
  if (!carriesCode && !(await copyContent({ text: code }))) return { tone: 'error', text: 'handOverRefused' };
  try {
    openBrowser?.(address);
  } catch {
    return { tone: 'error', text: 'browserRefused' };
  }
  return { tone: 'info', text: carriesCode ? 'handedOver' : 'handedOverByCode' };
}

async function copy(content: CopiedContent | undefined): Promise<DeliveryWord> {
  if (!content) return { tone: 'info', text: 'copyLater' };
  return (await copyContent(content))
    ? { tone: 'success', text: 'copied' }
    : { tone: 'error', text: 'copyRefused' };
}
