import type { Localized } from '../../base/Language';
import type { Spot } from './CheckedTable';
import type { Finding, Fix, Severity } from './Finding';
import type { Rule } from './Rule';

/** A finding that writes its sentences when they are read: of hundreds of thousands few are, and in one language. */
export class FoundViolation implements Finding {
  readonly #rule: Rule;
  readonly #values: unknown;
  readonly #spot: Spot;
  declare readonly fix?: Fix;

  constructor(
    rule: Rule,
    readonly severity: Severity,
    readonly sheet: string,
    spot: Spot,
    values: unknown,
    fix: Fix | undefined,
  ) {
    this.#rule = rule;
    this.#spot = spot;
    this.#values = values;
    if (fix) this.fix = fix;
  }

  get rule(): string {
    return this.#rule.id;
  }

  get row(): number {
    return this.#spot.row;
  }

  get column(): number {
    return this.#spot.column;
  }

  get heading(): string {
    return this.#spot.heading;
  }

  get value(): string {
    return this.#spot.value;
  }

  get message(): Localized {
    return this.#rule.message(this.#values);
  }

  get hint(): Localized {
    return this.#rule.hint(this.#values);
  }
}
