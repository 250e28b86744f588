import type { ErrorTexts } from './ErrorText';
import { cliErrors } from './errors/cli';

/** Every sentence for every error code. */
export const errorTexts: ErrorTexts = { ...cliErrors };
