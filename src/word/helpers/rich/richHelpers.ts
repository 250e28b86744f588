import type { ValueHelper } from '../../handlebars/Helper';
import { checkBoxHelpers } from './checkBoxHelpers';
import { contentsHelper } from './contents';
import { lampHelpers } from './lampHelpers';
import { lineHelpers } from './lineHelpers';
import { pictureHelpers } from './pictureHelpers';
import { qrCodeHelpers } from './qrCodeHelpers';
import { richTextHelpers } from './richTextHelpers';
import { subDocumentHelper } from './subDocument';

/** Functions that give more than text: pictures, codes, boxes, lamps, formatted text. */
export const richHelpers: readonly ValueHelper[] = [
  ...pictureHelpers,
  ...qrCodeHelpers,
  ...checkBoxHelpers,
  ...lampHelpers,
  ...richTextHelpers,
  ...lineHelpers,
  contentsHelper,
  subDocumentHelper,
];
