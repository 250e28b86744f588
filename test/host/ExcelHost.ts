import { type Faults, failures, PAYLOAD_LIMIT } from './faults/Faults';
import type { Book } from './model/Book';
import type { Actor, BookEvent } from './model/BookEvents';
import { allClasses } from './objects/allClasses';
import { type Call, object } from './objects/define';
import { Session } from './objects/Session';
import { HostError, notImitated } from './protocol/HostError';
import type { RequestRecord } from './protocol/RequestRecord';
import type { RichRequest, RichResponse } from './protocol/RichRequest';
import { runRichRequest } from './protocol/runRichRequest';

/** How a rich request was answered: with a body, or with an error number for the call as a whole. */
export type RichAnswer = { readonly body: string } | { readonly error: number };

/** Flag of a request that waits for the end of cell editing. */
const DELAY_FOR_CELL_EDIT = 64;

const services: Readonly<
  Record<string, 'AddinInternalService' | 'AppRuntimePersistenceService' | 'AppRuntimeService'>
> = {
  AddinInternalService: 'AddinInternalService',
  AppRuntimePersistenceService: 'AppRuntimePersistenceService',
  AppRuntimeService: 'AppRuntimeService',
};

/** Excel with one workbook and one add-in, without the wire between them. */
export class ExcelHost {
  readonly requests: RequestRecord[] = [];
  readonly session = new Session();
  faults: Faults = {};
  /** Hands over rows of a `richApiMessage`. */
  onMessages: (rows: readonly (readonly unknown[])[]) => void = () => undefined;
  /** Told of everything that happened, whether somebody registered for it or not. */
  onEvents: (events: readonly BookEvent[]) => void = () => undefined;
  #endOfEdit: (() => void)[] = [];

  constructor(readonly book: Book) {}

  /** @param text body of the request, JSON; @param flags what it says of itself */
  async answer(text: string, flags = 0): Promise<RichAnswer> {
    if (this.faults.offline) await new Promise(() => undefined);
    if (this.faults.latencyMs) await new Promise((done) => setTimeout(done, this.faults.latencyMs));
    const request = JSON.parse(text) as RichRequest;
    if (this.faults.cellEditMode && (flags & DELAY_FOR_CELL_EDIT) !== 0)
      await new Promise<void>((done) => this.#endOfEdit.push(done));
    const failed = this.#failureOf(text, request);
    if (failed) return this.#refuse(text, request, failed);
    const response = this.book.as('addin', () => this.#run(request));
    const body = JSON.stringify(response);
    if (body.length > (this.faults.payloadLimit ?? PAYLOAD_LIMIT))
      return this.#refuse(text, request, 'ResponsePayloadSizeLimitExceeded');
    this.#record(text, request, body, response.Error?.Code);
    return { body };
  }

  /** Does something in the workbook as somebody else and tells the add-in of it. */
  act<Result>(actor: Exclude<Actor, 'addin'>, work: (book: Book) => Result): Result {
    const result = this.book.as(actor, () => work(this.book));
    this.deliverEvents();
    return result;
  }

  /** To be called behind the answer: events follow the answer of the request that caused them. */
  deliverEvents(): void {
    const events = this.book.takeEvents();
    const rows = this.session.messagesOf(events);
    if (rows.length > 0) this.onMessages(rows);
    this.onEvents(events);
  }

  endCellEdit(): void {
    delete this.faults.cellEditMode;
    for (const go of this.#endOfEdit.splice(0)) go();
  }

  #run(request: RichRequest): RichResponse {
    const call: Call = { book: this.book, session: this.session, classes: allClasses };
    const roots = {
      root: () => object('Workbook', this.book),
      byReference: (id: string) => {
        const kept = this.session.kept(id);
        if (!kept) throw new HostError('InvalidReference');
        return kept;
      },
      byType: (name: string) => {
        const service = services[name.slice(name.lastIndexOf('.') + 1)];
        if (service) return object(service, null);
        throw notImitated(`new objects of the type ${name}`);
      },
    };
    const { member, memberCode: code = 'GeneralException' } = this.faults;
    return runRichRequest(
      request,
      allClasses,
      roots,
      call,
      member === undefined ? undefined : { member, code },
    );
  }

  #failureOf(text: string, request: RichRequest): keyof typeof failures | undefined {
    const { faults } = this;
    if (text.length > (faults.payloadLimit ?? PAYLOAD_LIMIT)) return 'RequestPayloadSizeLimitExceeded';
    if (isHousekeeping(request)) return undefined;
    if (faults.cellEditMode) return 'InvalidOperationInCellEditMode';
    if (!faults.failure || faults.times === 0) return undefined;
    if (faults.times !== undefined) faults.times -= 1;
    return faults.failure;
  }

  #refuse(text: string, request: RichRequest, code: keyof typeof failures): RichAnswer {
    this.#record(text, request, '', code);
    return { error: failures[code] };
  }

  #record(text: string, request: RichRequest, body: string, error: string | undefined): void {
    this.requests.push({
      requestBytes: byteLength(text),
      responseBytes: byteLength(body),
      actions: request.Actions.length,
      members: [...new Set(request.Actions.map(({ Name }) => Name).filter((name) => name !== ''))],
      isHousekeeping: isHousekeeping(request),
      ...(error !== undefined && { error }),
    });
  }
}

/** What the library does for itself. */
const housekeeping = new Set(['_RemoveReference', 'NotifyActionHandlerReady']);

function isHousekeeping({ Actions }: RichRequest): boolean {
  return Actions.some(({ Name }) => housekeeping.has(Name));
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
