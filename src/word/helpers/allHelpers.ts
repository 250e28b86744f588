import { blockHelpers } from '../handlebars/blockHelpers';
import { tableOfHelpers, type HelperTable } from '../handlebars/Helper';
import { arithmeticHelpers } from './arithmeticHelpers';
import { chartHelpers } from './rich/chartHelpers';
import { choiceHelpers } from './choiceHelpers';
import { comparisonHelpers } from './comparisonHelpers';
import { dateHelpers } from './dateHelpers';
import { documentHelpers } from './documentHelpers';
import { groupHelpers } from './groupHelpers';
import { listHelpers } from './listHelpers';
import { numberHelpers } from './numberHelpers';
import { richHelpers } from './rich/richHelpers';
import { tableHelper } from './rich/table';
import { textHelpers } from './textHelpers';
import { paperHelpers } from '../text/helpers/paperHelpers';
import { totalHelpers } from './totalHelpers';
import { valueHelpers } from './valueHelpers';

/** Every function a template may call, under all its names. */
export const allHelpers: HelperTable = tableOfHelpers([
  ...blockHelpers,
  ...groupHelpers,
  ...valueHelpers,
  ...choiceHelpers,
  ...numberHelpers,
  ...dateHelpers,
  ...comparisonHelpers,
  ...arithmeticHelpers,
  ...textHelpers,
  ...listHelpers,
  ...totalHelpers,
  ...documentHelpers,
  tableHelper(() => allHelpers),
  ...richHelpers,
  ...chartHelpers,
  ...paperHelpers,
]);
