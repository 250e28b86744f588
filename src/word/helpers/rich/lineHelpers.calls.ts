import type { CallsOf } from '../../handlebars/HelperFamily';
import type { lineHelpers } from './lineHelpers';

/** Signs that are hard to type into a tag. */
export const lineCalls: CallsOf<typeof lineHelpers> = {
  换行: () => '\n',
};
