import type { ValueHelper } from '../../handlebars/Helper';
import { pictureHelpers } from './pictureHelpers';

/** Functions that give more than text. */
export const richHelpers: readonly ValueHelper[] = [...pictureHelpers];
