import type { DataValidation, Worksheet } from 'exceljs';
import { areaAddress } from '../../domain/snapshot/address';
import type { NewValidation } from '../../domain/newWorkbook/WorkbookDescription';

/** exceljs keeps validations by address and takes a whole range as one; its types know only single cells. */
interface RangeValidations {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
}

/** Adds one validation for a whole area. */
export function dataValidation(worksheet: Worksheet, validation: NewValidation): void {
  const { prompt, question } = validation;
  (worksheet as unknown as RangeValidations).dataValidations.add(areaAddress(validation.area), {
    ...ruleOf(validation),
    allowBlank: true,
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
    ...(question && {
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: question.title,
      error: question.text,
    }),
  });
}

function ruleOf({ rule }: NewValidation): Pick<DataValidation, 'type' | 'operator' | 'formulae'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulae: [rule.source] };
    case 'wholeNumber':
      return { type: 'whole', operator: 'greaterThanOrEqual', formulae: [rule.minimum] };
    case 'decimal':
      return { type: 'decimal', operator: 'between', formulae: [rule.minimum, rule.maximum] };
    case 'any':
      // `any` is not in the types; it is what Excel writes for a prompt without a rule.
      return { type: 'any' as 'custom', formulae: [] };
  }
}
