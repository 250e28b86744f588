import type { ExcelHost } from '../ExcelHost';
import { eventTypes } from '../model/BookEvents';
import { appContext, type Surroundings } from './appContext';
import { actionTypes, type Envelope, parseEnvelope, renderAnswer, renderEvent } from './Envelope';

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly [position: number]: unknown;
}

/** Numbers of the calls beside the rich requests. */
const dispatches = { richRequest: 93, commandDone: 94, loadSettings: 75, saveSettings: 76 } as const;

/** The answer to a call nobody implemented. */
const NOT_IMPLEMENTED = 5001;

const COMMAND = 'appCommandInvoked';

/** The wire between one frame and Excel: takes and gives texts of `postMessage`. */
export class AddinConnection {
  /** Calls that were refused because this host does not know them. */
  readonly unknownCalls: string[] = [];
  /** Ids of ribbon commands that were completed. */
  readonly completedCommands: string[] = [];
  /** Numbers of what the frame told its host: focus and keys. */
  readonly notices: number[] = [];
  readonly #registrations = new Map<string, Envelope>();
  #lastCommand = 0;
  /** Chosen before the add-in listened. */
  readonly #earlyCommands: unknown[] = [];

  /** @param origin of the host's page; @param post hands a text to the frame */
  constructor(
    private readonly host: ExcelHost,
    private readonly surroundings: Surroundings,
    private readonly origin: string,
    private readonly post: (text: string) => void,
  ) {
    host.onMessages = (rows) => this.#sendEvent('richApiMessage', { ArrayData: rows });
    host.onEvents = (events) => {
      // `workbook.onSelectionChanged` is an event of the old style.
      if (events.some(({ type }) => type === eventTypes.sheetSelection))
        this.#sendEvent('documentSelectionChanged', {});
    };
  }

  async receive(text: unknown): Promise<void> {
    const request = parseEnvelope(text);
    if (!request) return;
    if (request._actionType === actionTypes.invoke) await this.#invoke(request);
    else this.#register(request);
  }

  /** The user chooses a ribbon command; an add-in that is still starting gets it later. @param functionName as associated by the add-in */
  invokeCommand(functionName: string, controlId = functionName): void {
    this.#lastCommand += 1;
    const source = JSON.stringify({ source: { id: controlId } });
    const command = [`command${this.#lastCommand}`, functionName, source];
    if (this.#registrations.has(COMMAND)) this.#sendEvent(COMMAND, command);
    else this.#earlyCommands.push(command);
  }

  #register(request: Envelope): void {
    if (request._actionType === actionTypes.registerEvent)
      this.#registrations.set(request._actionName, request);
    else this.#registrations.delete(request._actionName);
    this.post(renderAnswer(request, this.origin, { Error: 0 }));
    if (!this.#registrations.has(COMMAND)) return;
    for (const command of this.#earlyCommands.splice(0)) this.#sendEvent(COMMAND, command);
  }

  async #invoke(request: Envelope): Promise<void> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#answer(request, appContext(this.surroundings, this.host.book.settings));
        return;
      case 'ContextActivationManager_notifyHost':
        this.notices.push(Number((request._data as readonly unknown[])[1]));
        return;
      case 'executeMethod':
        await this.#execute(request);
        return;
      default:
        this.unknownCalls.push(request._actionName);
        this.#answer(request, { Error: NOT_IMPLEMENTED });
    }
  }

  async #execute(request: Envelope): Promise<void> {
    const call = request._data as MethodCall;
    switch (call.DdaMethod.DispatchId) {
      case dispatches.richRequest:
        await this.#richRequest(request, call.ArrayData ?? []);
        return;
      case dispatches.commandDone:
        this.completedCommands.push(String(call[0]));
        this.#answer(request, { Version: 1, Error: 0 });
        return;
      case dispatches.loadSettings:
        this.#answer(request, { Version: 1, Error: 0, Properties: { Settings: this.#settings() } });
        return;
      case dispatches.saveSettings:
        this.#saveSettings(call);
        this.#answer(request, { Version: 1, Error: 0 });
        return;
      default:
        this.unknownCalls.push(`dispatch ${call.DdaMethod.DispatchId}`);
        this.#answer(request, { Version: 1, Error: NOT_IMPLEMENTED });
    }
  }

  async #richRequest(request: Envelope, data: readonly unknown[]): Promise<void> {
    const answer = await this.host.answer(String(data[4]), Number(data[6] ?? 0));
    this.#answer(
      request,
      'body' in answer
        ? { Version: 1, Error: 0, Data: [200, [], answer.body] }
        : { Version: 1, Error: answer.error },
    );
    this.host.deliverEvents();
  }

  /** The library sends its whole bag. */
  #saveSettings({ DdaSettingsMethod }: MethodCall): void {
    const { settings } = this.host.book;
    settings.clear();
    for (const [name, value] of DdaSettingsMethod?.Properties ?? []) settings.set(name, value);
  }

  #settings() {
    return [...this.host.book.settings].map(([Name, Value]) => ({ Name, Value }));
  }

  #answer(request: Envelope, data: unknown): void {
    this.post(renderAnswer(request, this.origin, data));
  }

  #sendEvent(name: string, data: unknown): void {
    const registration = this.#registrations.get(name);
    if (registration) this.post(renderEvent(registration, this.origin, data));
  }
}
