/** Excel's own error in whatever was thrown, or behind it. */
export function officeErrorIn(error: unknown): OfficeExtension.Error | undefined {
  if (error instanceof OfficeExtension.Error) return error;
  return error instanceof Error && error.cause !== undefined ? officeErrorIn(error.cause) : undefined;
}

/** Where in a request Excel stopped: `Range.values`; undefined when it refused the request as a whole, and did nothing. */
export function whereStopped(error: unknown): string | undefined {
  const debugInfo = officeErrorIn(error)?.debugInfo as Partial<OfficeExtension.DebugInfo> | undefined;
  return debugInfo?.errorLocation || undefined;
}

/** Where Excel lays out pages it wants a printer, and not everybody has one. */
export function isAboutPages(error: unknown): boolean {
  return /^(PageLayout|HeaderFooter)/.test(whereStopped(error) ?? '');
}
