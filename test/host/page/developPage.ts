import { readBookContent } from '../files/readBookContent';
import { usualSets } from '../protocol/appContext';
import { hostLayout } from './hostHtml';
import type { HostPage, HostPageOptions } from './hostPage';
import './hostPage';

/** What `scripts/host.mjs` fills in. */
declare const ADDIN_URL: string;

/** Ribbon buttons, by the names the add-in knows them by. */
const commands: Readonly<Record<string, string>> = {
  checkWorkbook: '检查工作簿',
  markFindings: '标出问题',
  writeReport: '生成报告',
};

const globals = globalThis as unknown as {
  openHost(content: string, options: HostPageOptions): void;
  pageOf(): HostPage;
};

/** The page to develop against: a workbook of the developer's choice beside the built add-in. */
async function start(): Promise<void> {
  document.body.innerHTML = hostLayout;
  const answer = await fetch('/workbook');
  const fileName = decodeURIComponent(answer.headers.get('x-file-name') ?? '工作簿.xlsx');
  const content = await readBookContent(new Uint8Array(await answer.arrayBuffer()), fileName);
  globals.openHost(JSON.stringify(content), {
    addinUrl: ADDIN_URL,
    conversationId: `conversation-${crypto.randomUUID()}`,
    paneWidth: 350,
    surroundings: {
      controlId: '{5a5d3b9e-0000-4000-8000-00000000f00d}',
      uiLocale: new URLSearchParams(location.search).get('language') ?? 'zh-CN',
      documentUrl: `https://contoso.sharepoint.com/sites/office/${fileName}`,
      isReadOnly: false,
      requirementSets: usualSets,
    },
  });
  document.querySelector('#grid')?.before(ribbon());
}

function ribbon(): HTMLElement {
  const place = document.createElement('nav');
  place.style.cssText = 'display:flex;flex-direction:column;gap:4px;padding:8px;width:130px';
  const file = document.createElement('input');
  file.type = 'file';
  file.accept = '.xlsx';
  file.style.width = '120px';
  file.addEventListener('change', () => void open(file.files?.[0]));
  const buttons = Object.entries(commands).map(([name, label]) => {
    const button = document.createElement('button');
    button.textContent = label;
    button.addEventListener('click', () => globals.pageOf().connection.invokeCommand(name));
    return button;
  });
  place.append(file, ...buttons);
  return place;
}

/** Another workbook in a fresh page. */
async function open(file: File | undefined): Promise<void> {
  if (!file) return;
  await fetch('/workbook', {
    method: 'PUT',
    body: file,
    headers: { 'x-file-name': encodeURIComponent(file.name) },
  });
  location.reload();
}

void start();
