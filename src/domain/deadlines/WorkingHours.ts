/** When the office works. Times of day as `HH:MM`, `to` after `from`. */
export interface WorkingHours {
  readonly from: string;
  readonly to: string;
  /** A deadline given as a day ends at `to` instead of 24:00. **Source**: 民法典 §203. */
  readonly closesDay?: boolean;
}

/** What 下班前 is taken for, with a doubt, where nobody has set the hours. */
export const USUAL_HOURS: WorkingHours = { from: '09:00', to: '17:30' };
