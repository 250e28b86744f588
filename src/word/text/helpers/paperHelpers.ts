import type { HelperFamily } from '../../handlebars/HelperFamily';

export const paperHelpers = {
  分行: { names: ['分行', 'balance'], takes: [1, 20], hash: [['每行', 'room']] },
  落款: {
    names: ['落款', 'signOff'],
    takes: [1, 2],
    hash: [
      ['印章', 'sealed'],
      ['字号', 'size'],
    ],
    gives: 'block',
  },
  红头: {
    names: ['红头', 'letterhead'],
    takes: [1, 20],
    hash: [
      ['字号', 'size'],
      ['宽', 'width'],
    ],
    gives: 'block',
  },
  联署: { names: ['联署', 'jointly'], takes: [1, 20] },
} as const satisfies HelperFamily;
