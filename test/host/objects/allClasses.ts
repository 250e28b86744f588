import { ClassTable } from '../protocol/ClassTable';
import { addinInternalServiceClass } from './AddinInternalService';
import { rangeClass } from './Range';
import { rangeFillClass } from './RangeFill';
import { rangeFontClass } from './RangeFont';
import { rangeFormatClass } from './RangeFormat';
import { workbookClass } from './Workbook';
import { worksheetClass } from './Worksheet';
import { worksheetCollectionClass } from './WorksheetCollection';

export const allClasses = new ClassTable([
  addinInternalServiceClass,
  rangeClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  workbookClass,
  worksheetClass,
  worksheetCollectionClass,
]);
