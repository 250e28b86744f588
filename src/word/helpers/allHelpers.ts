import { blockHelpers } from '../handlebars/blockHelpers';
import { tableOfHelpers, type HelperTable } from '../handlebars/Helper';
import { comparisonHelpers } from './comparisonHelpers';
import { dateHelpers } from './dateHelpers';
import { documentHelpers } from './documentHelpers';
import { numberHelpers } from './numberHelpers';
import { valueHelpers } from './valueHelpers';

/** Every function a template may call, under all its names. */
export const allHelpers: HelperTable = tableOfHelpers([
  ...blockHelpers,
  ...valueHelpers,
  ...numberHelpers,
  ...dateHelpers,
  ...comparisonHelpers,
  ...documentHelpers,
]);
