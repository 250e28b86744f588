import type { HelperFamily } from '../../handlebars/HelperFamily';

export const lineHelpers = {
  换行: { names: ['换行', '換行', 'lineBreak'], takes: [0, 0], hash: [] },
} as const satisfies HelperFamily;
