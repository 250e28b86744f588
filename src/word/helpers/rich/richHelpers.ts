import type { ValueHelper } from '../../handlebars/Helper';
import { pictureHelpers } from './pictureHelpers';
import { qrCodeHelpers } from './qrCodeHelpers';

/** Functions that give more than text. */
export const richHelpers: readonly ValueHelper[] = [...pictureHelpers, ...qrCodeHelpers];
