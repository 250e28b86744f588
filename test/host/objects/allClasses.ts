import { ClassTable } from '../protocol/ClassTable';
import { addinInternalServiceClass } from './AddinInternalService';
import { appRuntimePersistenceServiceClass, appRuntimeServiceClass } from './AppRuntime';
import {
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  customConditionalFormatClass,
} from './ConditionalFormats';
import {
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from './ConditionalLooks';
import { customXmlPartClass, customXmlPartCollectionClass } from './CustomXmlParts';
import { dataValidationClass } from './DataValidation';
import { autoFilterClass, filterClass } from './Filters';
import { formatProtectionClass } from './FormatProtection';
import { namedItemClass, namedItemCollectionClass } from './Names';
import { headerFooterClass, headerFooterGroupClass, pageLayoutClass } from './PageLayout';
import { rangeClass } from './Range';
import { rangeAreasClass, rangeCollectionClass } from './RangeAreas';
import { rangeBorderClass, rangeBorderCollectionClass } from './RangeBorders';
import { rangeFillClass } from './RangeFill';
import { rangeFontClass } from './RangeFont';
import { rangeFormatClass } from './RangeFormat';
import { rangeViewClass } from './RangeView';
import { settingClass, settingCollectionClass } from './Settings';
import { worksheetFreezePanesClass, worksheetProtectionClass } from './SheetView';
import {
  applicationClass,
  cultureInfoClass,
  datetimeFormatInfoClass,
  documentPropertiesClass,
  functionResultClass,
  functionsClass,
  numberFormatInfoClass,
  runtimeClass,
  workbookProtectionClass,
} from './Surroundings';
import { tableClass } from './Table';
import { tableCollectionClass, tableScopedCollectionClass } from './TableCollection';
import { tableColumnClass, tableColumnCollectionClass } from './TableColumns';
import { tableRowClass, tableRowCollectionClass } from './TableRows';
import { workbookClass } from './Workbook';
import { worksheetClass } from './Worksheet';
import { worksheetCollectionClass } from './WorksheetCollection';

/** Every class this host imitates. */
export const allClasses = new ClassTable([
  addinInternalServiceClass,
  appRuntimePersistenceServiceClass,
  appRuntimeServiceClass,
  applicationClass,
  autoFilterClass,
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  cultureInfoClass,
  customConditionalFormatClass,
  customXmlPartClass,
  customXmlPartCollectionClass,
  dataValidationClass,
  datetimeFormatInfoClass,
  documentPropertiesClass,
  filterClass,
  formatProtectionClass,
  functionResultClass,
  functionsClass,
  headerFooterClass,
  headerFooterGroupClass,
  namedItemClass,
  namedItemCollectionClass,
  numberFormatInfoClass,
  pageLayoutClass,
  rangeAreasClass,
  rangeBorderClass,
  rangeBorderCollectionClass,
  rangeClass,
  rangeCollectionClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  rangeViewClass,
  runtimeClass,
  settingClass,
  settingCollectionClass,
  tableClass,
  tableCollectionClass,
  tableColumnClass,
  tableColumnCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
  tableScopedCollectionClass,
  workbookClass,
  workbookProtectionClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetFreezePanesClass,
  worksheetProtectionClass,
]);
