/** Marks a branch that the type system says cannot be reached. Reaching it is a defect of ours. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
