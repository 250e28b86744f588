import { ExcelHost } from '../ExcelHost';
import type { BookContent } from '../files/BookContent';
import { loadBook } from '../files/loadBook';
import { AddinConnection } from '../protocol/AddinConnection';
import type { Surroundings } from '../protocol/appContext';
import { drawGrid } from './drawGrid';
import { HostControls } from './HostControls';

export interface HostPageOptions {
  readonly addinUrl: string;
  readonly conversationId: string;
  readonly surroundings: Surroundings;
  readonly paneWidth: number;
}

/** What the page offers to whoever drives it. */
export interface HostPage {
  readonly controls: HostControls;
  readonly connection: AddinConnection;
}

/** Opens a workbook beside an add-in. @param content JSON of a `BookContent` */
function openHost(content: string, options: HostPageOptions): void {
  const host = new ExcelHost(loadBook(JSON.parse(content) as BookContent));
  host.faults = {};
  const frame = document.createElement('iframe');
  const connection = new AddinConnection(host, options.surroundings, location.origin, (text) =>
    frame.contentWindow?.postMessage(text, new URL(options.addinUrl).origin),
  );
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow) void connection.receive(data);
  });
  mount(frame, options);
  drawGrid(host);
  const page: HostPage = { controls: new HostControls(host), connection };
  Object.assign(globalThis, { pageOf: () => page });
}

/** The library takes what it needs to find its host from the frame's name, so that stands before the address. */
function mount(
  frame: HTMLIFrameElement,
  { addinUrl, conversationId, surroundings, paneWidth }: HostPageOptions,
) {
  const hostInfo = ['Excel', 'Web', '16.00', surroundings.uiLocale, 'corr-0001', '', 'disableLogging', '0'];
  frame.name = JSON.stringify({
    baseFrameName: '_xdm_-_taskpane',
    hostInfo: hostInfo.join('|'),
    xdmInfo: [conversationId, surroundings.controlId, location.origin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
  const url = new URL(addinUrl);
  url.searchParams.set('_host_Info', hostInfo.join('$'));
  frame.src = url.href;
  frame.title = '任务窗格';
  frame.style.cssText = `width:${paneWidth}px`;
  frame.allow = 'clipboard-write';
  document.querySelector('#pane')?.append(frame);
}

Object.assign(globalThis, { openHost });
