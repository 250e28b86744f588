import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ExcelHost } from './ExcelHost';
import { failureStatuses } from './faults/failureStatuses';
import { bookWithSheet } from './bookWithSheet';
import type { Book } from './model/Book';

interface Library {
  readonly Excel: { readonly RequestContext: { readonly prototype: object } };
  readonly OfficeExtension: {
    readonly GenericEventRegistration: { s_genericEventRegistrations: object };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
}

let library: Library | undefined;
let current: ExcelHost | undefined;

/**
 * The real library on the simulated Excel in this process, without a browser: `Excel.run` works as in an add-in. One
 * at a time: the library is one for the whole process. There is no `Office.onReady`, no dialog, no ribbon.
 */
export function hostInNode(book: Book = bookWithSheet()): ExcelHost {
  library ??= loadLibrary();
  const { OfficeExtension } = library;
  const host = new ExcelHost(book);
  current = host;
  // Handlers of the host before listen no more.
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  host.onMessages = (rows) => {
    const entries = rows.map(([messageCategory, messageType, targetId, message, id, isRemoteOverride]) => ({
      messageCategory,
      messageType,
      targetId,
      message,
      id,
      isRemoteOverride,
    }));
    OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  };
  return host;
}

/** As a script of this realm: the library looks at the prototypes of what it is given, and at its own globals. */
function loadLibrary(): Library {
  const path = resolve(__dirname, '../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js');
  Object.assign(globalThis, {
    window: globalThis,
    navigator: { userAgent: 'Node' },
    document: { getElementById: () => null },
  });
  const runScript = Reflect.construct(Function, ['code', 'return (0, eval)(code)']) as (code: string) => void;
  runScript(readFileSync(path, 'utf8'));
  const loaded = globalThis as unknown as Library;
  Object.defineProperty(loaded.Excel.RequestContext.prototype, '_requestExecutor', {
    get: () => ({ executeAsync }),
    set: () => undefined,
  });
  loaded.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return loaded;
}

async function executeAsync(_customData: string, flags: number, { Body }: { readonly Body: object }) {
  const host = current;
  if (!host) throw new Error('hostInNode was not called');
  const answer = await host.answer(JSON.stringify(Body), flags);
  setTimeout(() => host.deliverEvents());
  const headers = { Headers: {} };
  if ('body' in answer)
    return {
      ...headers,
      HttpStatusCode: 200,
      ErrorCode: '',
      ErrorMessage: '',
      Body: JSON.parse(answer.body) as unknown,
    };
  const { code, status } = failureStatuses(answer.error);
  return { ...headers, HttpStatusCode: status, ErrorCode: code, ErrorMessage: code, Body: null };
}
