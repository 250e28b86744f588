/** What a call of the library was refused with. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
  readonly statement: string | undefined;
}

/** The error of a run that must fail. */
export async function errorOf(run: Promise<unknown>): Promise<Refusal> {
  try {
    await run;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    const { errorLocation, statement } = (debugInfo ?? {}) as Partial<OfficeExtension.DebugInfo>;
    return { code, message, location: errorLocation, statement };
  }
  throw new Error('nothing was refused');
}

/** Its code alone. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  return (await errorOf(run)).code;
}
