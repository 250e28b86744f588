import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A letter above a column, a number before a row. */
export const headLook: GriffelStyle = {
  boxSizing: 'border-box',
  display: 'grid',
  placeContent: 'center',
  backgroundColor: tokens.colorNeutralBackground3,
  color: tokens.colorNeutralForeground2,
  borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  fontSize: '12px',
};

/** Of the selected cell's column and row. */
export const headOfSelected: GriffelStyle = {
  backgroundColor: tokens.colorBrandBackground2,
  color: tokens.colorBrandForeground2,
};
