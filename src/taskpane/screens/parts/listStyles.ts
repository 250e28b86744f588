import { makeStyles, tokens } from '@fluentui/react-components';

/** Lists without bullets, their items apart by a line. */
export const useListStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '20px' },
});
