import { choosePaneLanguage } from '../frame/choosePaneLanguage';
import type { DeliveredFile } from './DeliveredFile';
import { decodeHandover } from './handover/handoverCode';
import { handoverTexts } from './handover/handoverTexts';
import { downloadFile } from './ways/downloadFile';

// The page in the user's own browser that saves what the pane cannot: reads a document from its address or from the
// clipboard, and nothing else.

const language = choosePaneLanguage(navigator.language);
const text = (name: keyof typeof handoverTexts): string => handoverTexts[name][language];
const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

const given = location.hash.slice(1);
// Out of the address and the browser's history before anything else.
history.replaceState(null, '', location.pathname);

document.documentElement.lang = language;
document.title = text('title');
part('title').textContent = text('title');
part('local').textContent = text('local');
part('pasteLabel').textContent = text('paste');
part('save').textContent = text('save');

if (given === '') show('paste');
else take(given);

(part('code') as HTMLTextAreaElement).addEventListener('input', ({ currentTarget }) => {
  const { value } = currentTarget as HTMLTextAreaElement;
  if (value.trim() !== '') take(value);
});

function take(code: string): void {
  const handover = decodeHandover(code);
  if (handover.file) offer(handover.file);
  else {
    part('said').textContent = text(handover.fault);
    show('paste');
  }
}

function offer(file: DeliveredFile): void {
  part('said').textContent = text('ready');
  part('name').textContent = `${file.name}（${Math.ceil(file.bytes.length / 1024)} KB）`;
  part('save').onclick = () => {
    downloadFile(file);
    part('said').textContent = text('saved');
  };
  show('offer');
  part('save').focus();
}

function show(id: 'paste' | 'offer'): void {
  part('paste').hidden = id !== 'paste';
  part('offer').hidden = id !== 'offer';
}
