import type { BookEvent } from '../model/BookEvents';
import type { HostObject } from '../protocol/ExcelClass';

/** What Excel remembers of one running add-in. */
export class Session {
  readonly #references = new Map<string, HostObject>();
  readonly #registrations = new Map<string, number>();
  #lastReference = 0;
  /** Whether the pane shows, in the library's words. */
  runtimeState = 'Visible';

  keep(object: HostObject): string {
    this.#lastReference += 1;
    const id = `ref${this.#lastReference}`;
    this.#references.set(id, object);
    return id;
  }

  kept(id: string): HostObject | undefined {
    return this.#references.get(id);
  }

  release(id: string): void {
    this.#references.delete(id);
  }

  releaseAll(): void {
    this.#references.clear();
  }

  get referenceCount(): number {
    return this.#references.size;
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.#registrations.set(key, (this.#registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.#registrations.get(key) ?? 0) - 1;
    if (count > 0) this.#registrations.set(key, count);
    else this.#registrations.delete(key);
  }

  get registrationCount(): number {
    return this.#registrations.size;
  }

  /** Rows of a `richApiMessage` for what somebody listens to: category, type, target, message, id, remote. */
  messagesOf(events: readonly BookEvent[]): readonly (readonly unknown[])[] {
    return events.flatMap(({ type, targets, message, actor }) =>
      targets
        .filter((target) => this.#registrations.has(`${type} ${target}`))
        .map((target) => [
          GENERIC_EVENT,
          type,
          target,
          JSON.stringify({
            ...message,
            source: actor === 'remote' ? 'Remote' : 'Local',
            triggerSource: actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
          }),
          0,
          actor === 'remote',
        ]),
    );
  }
}

const GENERIC_EVENT = 65_536;
