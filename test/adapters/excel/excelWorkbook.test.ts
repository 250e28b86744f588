import { describeLiveMarks } from '../../contract/liveMarks';
import { describeLiveWorkbook } from '../../contract/liveWorkbook';
import { openInHost } from './openInHost';

describeLiveWorkbook('excelWorkbook', openInHost);
describeLiveMarks('excelWorkbook', openInHost);
