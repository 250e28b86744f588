import { blockCalls, blockHelpers } from '../../../src/word/handlebars/blockHelpers';
import { tableOfHelpers, type HelperTable } from '../../../src/word/handlebars/Helper';
import { helpersOf } from '../../../src/word/handlebars/HelperFamily';
import { groupHelpers } from '../../../src/word/helpers/groupHelpers';
import { groupCalls } from '../../../src/word/helpers/groupHelpers.calls';
import { valueHelpers } from '../../../src/word/helpers/valueHelpers';
import { valueCalls } from '../../../src/word/helpers/valueHelpers.calls';
import { choiceHelpers } from '../../../src/word/helpers/choiceHelpers';
import { choiceCalls } from '../../../src/word/helpers/choiceHelpers.calls';
import { numberHelpers } from '../../../src/word/helpers/numberHelpers';
import { numberCalls } from '../../../src/word/helpers/numberHelpers.calls';
import { dateHelpers } from '../../../src/word/helpers/dateHelpers';
import { dateCalls } from '../../../src/word/helpers/dateHelpers.calls';
import { comparisonHelpers } from '../../../src/word/helpers/comparisonHelpers';
import { comparisonCalls } from '../../../src/word/helpers/comparisonHelpers.calls';
import { arithmeticHelpers } from '../../../src/word/helpers/arithmeticHelpers';
import { arithmeticCalls } from '../../../src/word/helpers/arithmeticHelpers.calls';
import { textHelpers } from '../../../src/word/helpers/textHelpers';
import { textCalls } from '../../../src/word/helpers/textHelpers.calls';
import { listHelpers } from '../../../src/word/helpers/listHelpers';
import { listCalls } from '../../../src/word/helpers/listHelpers.calls';
import { totalHelpers } from '../../../src/word/helpers/totalHelpers';
import { totalCalls } from '../../../src/word/helpers/totalHelpers.calls';
import { documentHelpers } from '../../../src/word/helpers/documentHelpers';
import { documentCalls } from '../../../src/word/helpers/documentHelpers.calls';
import { pictureHelpers } from '../../../src/word/helpers/rich/pictureHelpers';
import { pictureCalls } from '../../../src/word/helpers/rich/pictureHelpers.calls';
import { qrCodeHelpers } from '../../../src/word/helpers/rich/qrCodeHelpers';
import { qrCodeCalls } from '../../../src/word/helpers/rich/qrCodeHelpers.calls';
import { checkBoxHelpers } from '../../../src/word/helpers/rich/checkBoxHelpers';
import { checkBoxCalls } from '../../../src/word/helpers/rich/checkBoxHelpers.calls';
import { lampHelpers } from '../../../src/word/helpers/rich/lampHelpers';
import { lampCalls } from '../../../src/word/helpers/rich/lampHelpers.calls';
import { richTextHelpers } from '../../../src/word/helpers/rich/richTextHelpers';
import { richTextCalls } from '../../../src/word/helpers/rich/richTextHelpers.calls';
import { lineHelpers } from '../../../src/word/helpers/rich/lineHelpers';
import { lineCalls } from '../../../src/word/helpers/rich/lineHelpers.calls';
import { contentsHelpers } from '../../../src/word/helpers/rich/contentsHelpers';
import { contentsCalls } from '../../../src/word/helpers/rich/contentsHelpers.calls';
import { subDocumentHelpers } from '../../../src/word/helpers/rich/subDocumentHelpers';
import { subDocumentCalls } from '../../../src/word/helpers/rich/subDocumentHelpers.calls';
import { chartHelpers } from '../../../src/word/helpers/rich/chartHelpers';
import { chartCalls } from '../../../src/word/helpers/rich/chartHelpers.calls';
import { tableHelpers } from '../../../src/word/helpers/rich/tableHelpers';
import { tableCalls } from '../../../src/word/helpers/rich/tableHelpers.calls';
import { paperHelpers } from '../../../src/word/text/helpers/paperHelpers';
import { paperCalls } from '../../../src/word/text/helpers/paperHelpers.calls';

const others = [
  ...helpersOf(blockHelpers, blockCalls),
  ...helpersOf(groupHelpers, groupCalls),
  ...helpersOf(valueHelpers, valueCalls),
  ...helpersOf(choiceHelpers, choiceCalls),
  ...helpersOf(numberHelpers, numberCalls),
  ...helpersOf(dateHelpers, dateCalls),
  ...helpersOf(comparisonHelpers, comparisonCalls),
  ...helpersOf(arithmeticHelpers, arithmeticCalls),
  ...helpersOf(textHelpers, textCalls),
  ...helpersOf(listHelpers, listCalls),
  ...helpersOf(totalHelpers, totalCalls),
  ...helpersOf(documentHelpers, documentCalls),
  ...helpersOf(pictureHelpers, pictureCalls),
  ...helpersOf(qrCodeHelpers, qrCodeCalls),
  ...helpersOf(checkBoxHelpers, checkBoxCalls),
  ...helpersOf(lampHelpers, lampCalls),
  ...helpersOf(richTextHelpers, richTextCalls),
  ...helpersOf(lineHelpers, lineCalls),
  ...helpersOf(contentsHelpers, contentsCalls),
  ...helpersOf(subDocumentHelpers, subDocumentCalls),
  ...helpersOf(chartHelpers, chartCalls),
  ...helpersOf(paperHelpers, paperCalls),
];

/** All helpers with their work, at once: for tests that call them without a document around. */
export const everyHelper: HelperTable = tableOfHelpers([
  ...others,
  ...helpersOf(tableHelpers, tableCalls(tableOfHelpers(others))),
]);
