import type Handlebars from 'handlebars';

/** One expectation of the public suite. */
export interface PublicCase {
  /** File it stands in: `basic`, `partials` … */
  readonly suite: string;
  /** `describe > it #n`, n counted within one `it`. */
  readonly name: string;
  readonly template: string;
  readonly input: unknown;
  readonly helpers: Readonly<Record<string, unknown>>;
  readonly partials: Readonly<Record<string, unknown>>;
  readonly decorators: Readonly<Record<string, unknown>>;
  readonly compileOptions: Readonly<Record<string, unknown>>;
  readonly runtimeOptions: Readonly<Record<string, unknown>>;
  /** The instance in which the case registers what it needs. */
  readonly environment: typeof Handlebars;
  /** Text, or undefined when it must be refused. */
  readonly expected: string | undefined;
}
