import { describeLiveWorkbook } from '../../contract/liveWorkbook';
import { openInHost } from './openInHost';

describeLiveWorkbook('excelWorkbook', openInHost);
