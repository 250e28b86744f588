/** One line as the sheet 节假日 has it: days off or worked in lieu, besides the official calendar. */
export interface HolidayEntry {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Last day, inclusive; absent: the one day. */
  readonly endDate?: string;
  /** 休 or 班 */
  readonly kind: 'rest' | 'work';
  readonly name?: string;
}
