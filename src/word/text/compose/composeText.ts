import type { HouseStyle, PaperForm } from '../../styles/HouseStyle';
import type { TextTemplate } from '../TextTemplate';
import { composeOfficial } from './composeOfficial';
import { composeReport } from './composeReport';
import { composeTaiwan } from './composeTaiwan';
import type { Composition } from './Composition';

const FORMS: Readonly<Record<PaperForm, (template: TextTemplate, style: HouseStyle) => Composition>> = {
  official: composeOfficial,
  report: composeReport,
  taiwan: composeTaiwan,
};

/** Puts the elements that a template's front matter names where the house wants them. */
export function composeText(template: TextTemplate, style: HouseStyle): Composition {
  return FORMS[style.form](template, style);
}
