import { paperHelpers } from '../text/helpers/paperHelpers';
import { arithmeticHelpers } from './arithmeticHelpers';
import { choiceHelpers } from './choiceHelpers';
import { comparisonHelpers } from './comparisonHelpers';
import { dateHelpers } from './dateHelpers';
import { documentHelpers } from './documentHelpers';
import { groupHelpers } from './groupHelpers';
import { lazyFamily, type LazyFamily } from './lazyFamily';
import { listHelpers } from './listHelpers';
import { numberHelpers } from './numberHelpers';
import { chartHelpers } from './rich/chartHelpers';
import { checkBoxHelpers } from './rich/checkBoxHelpers';
import { contentsHelpers } from './rich/contentsHelpers';
import { lampHelpers } from './rich/lampHelpers';
import { lineHelpers } from './rich/lineHelpers';
import { pictureHelpers } from './rich/pictureHelpers';
import { qrCodeHelpers } from './rich/qrCodeHelpers';
import { richTextHelpers } from './rich/richTextHelpers';
import { subDocumentHelpers } from './rich/subDocumentHelpers';
import { tableHelpers } from './rich/tableHelpers';
import { textHelpers } from './textHelpers';
import { totalHelpers } from './totalHelpers';
import { valueHelpers } from './valueHelpers';

/** Every function a template may call beside loops and conditions; the work of each family is loaded when one is named. */
export const helperCatalogue: readonly LazyFamily[] = [
  lazyFamily(groupHelpers, async () => (await import('./groupHelpers.calls')).groupCalls),
  lazyFamily(valueHelpers, async () => (await import('./valueHelpers.calls')).valueCalls),
  lazyFamily(choiceHelpers, async () => (await import('./choiceHelpers.calls')).choiceCalls),
  lazyFamily(numberHelpers, async () => (await import('./numberHelpers.calls')).numberCalls),
  lazyFamily(dateHelpers, async () => (await import('./dateHelpers.calls')).dateCalls),
  lazyFamily(comparisonHelpers, async () => (await import('./comparisonHelpers.calls')).comparisonCalls),
  lazyFamily(arithmeticHelpers, async () => (await import('./arithmeticHelpers.calls')).arithmeticCalls),
  lazyFamily(textHelpers, async () => (await import('./textHelpers.calls')).textCalls),
  lazyFamily(listHelpers, async () => (await import('./listHelpers.calls')).listCalls),
  lazyFamily(totalHelpers, async () => (await import('./totalHelpers.calls')).totalCalls),
  lazyFamily(documentHelpers, async () => (await import('./documentHelpers.calls')).documentCalls),
  lazyFamily(tableHelpers, async (others) => {
    const { tableCalls } = await import('./rich/tableHelpers.calls');
    return tableCalls(await others());
  }),
  lazyFamily(pictureHelpers, async () => (await import('./rich/pictureHelpers.calls')).pictureCalls),
  lazyFamily(qrCodeHelpers, async () => (await import('./rich/qrCodeHelpers.calls')).qrCodeCalls),
  lazyFamily(checkBoxHelpers, async () => (await import('./rich/checkBoxHelpers.calls')).checkBoxCalls),
  lazyFamily(lampHelpers, async () => (await import('./rich/lampHelpers.calls')).lampCalls),
  lazyFamily(richTextHelpers, async () => (await import('./rich/richTextHelpers.calls')).richTextCalls),
  lazyFamily(lineHelpers, async () => (await import('./rich/lineHelpers.calls')).lineCalls),
  lazyFamily(contentsHelpers, async () => (await import('./rich/contentsHelpers.calls')).contentsCalls),
  lazyFamily(
    subDocumentHelpers,
    async () => (await import('./rich/subDocumentHelpers.calls')).subDocumentCalls,
  ),
  lazyFamily(chartHelpers, async () => (await import('./rich/chartHelpers.calls')).chartCalls),
  lazyFamily(paperHelpers, async () => (await import('../text/helpers/paperHelpers.calls')).paperCalls),
];
