import type { HouseStyle } from './HouseStyle';

/** 一、（一）1.（1）for headings, 1.（1）① for items. **Source**: GB/T 9704-2012 §7.3.3. */
export const mainlandNumbering: Pick<HouseStyle['numbering'], 'headings' | 'items'> = {
  headings: [
    { format: 'chineseCounting', text: '%1、' },
    { format: 'chineseCounting', text: '（%2）' },
    { format: 'decimal', text: '%3.' },
    { format: 'decimal', text: '（%4）' },
  ],
  items: [
    { format: 'decimal', text: '%1.' },
    { format: 'decimal', text: '（%2）' },
    { format: 'decimalEnclosedCircleChinese', text: '%3' },
  ],
};
