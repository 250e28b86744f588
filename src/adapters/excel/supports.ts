/** Whether the user's Excel has a requirement set beyond the one the manifest asks for. @param version `1.17` */
export function supports(version: string): boolean {
  const { context } = (typeof Office === 'undefined' ? {} : Office) as { readonly context?: Office.Context };
  // The bare library, without an add-in around it, has nobody to ask.
  return context?.requirements.isSetSupported('ExcelApi', version) ?? true;
}
