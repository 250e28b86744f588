/** Waits for what has no event of its own. @throws Error naming what was waited for */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not within 20 seconds: ${what}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
