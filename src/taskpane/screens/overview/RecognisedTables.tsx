import type { ReactNode } from 'react';
import { Body1, Body1Strong } from '@fluentui/react-components';
import type { OverviewView, TableView } from '../../core/views/OverviewView';
import { usePane } from '../../session/usePane';
import type { PaneWords } from '../../texts/PaneWords';
import { useListStyles } from '../parts/listStyles';
import { PlaceButton } from '../parts/PlaceButton';
import { Section } from '../parts/Section';
import { overviewTexts } from './overviewTexts';

/** What Duban made of the workbook's tables, and what it left. */
export function RecognisedTables({ overview }: { readonly overview: OverviewView }): ReactNode {
  const { words } = usePane();
  const styles = useListStyles();
  const say = words.of(overviewTexts);
  const { tables, unknown, notLookedAt } = overview;
  return (
    <Section title={say('recognised')}>
      {tables.length + unknown.length === 0 && <Body1>{say('nothing')}</Body1>}
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.id} className={styles.item}>
            <Body1Strong>{table.name}</Body1Strong>
            <span className={styles.quiet}>{describeTable(table, words)}</span>
            <span>
              <PlaceButton place={table.place} address={table.address} />
            </span>
          </li>
        ))}
        {unknown.map(({ id, place, address, headings, nearest }) => (
          <li key={id} className={styles.item}>
            <span className={styles.quiet}>
              {say('unknownTable', {
                headings: headings.slice(0, 6).join(words.language === 'en' ? ', ' : '、'),
              })}
              {nearest && ` · ${say('nearest', { nearest })}`}
            </span>
            <span>
              <PlaceButton place={place} address={address} />
            </span>
          </li>
        ))}
      </ul>
      {notLookedAt.length > 0 && (
        <span className={styles.quiet}>
          {say('notLookedAt', { sheets: notLookedAt.join(words.language === 'en' ? ', ' : '、') })}
        </span>
      )}
    </Section>
  );
}

function describeTable(
  { kindName, records, confidence, confirmed, unrecognised }: TableView,
  words: PaneWords,
): string {
  const say = words.of(overviewTexts);
  return [
    say('tableLine', { kind: kindName, records }),
    ...(confirmed ? [say('confirmed')] : confidence === 'high' ? [] : [say(confidence)]),
    ...(unrecognised > 0 ? [say('unrecognised', { count: unrecognised })] : []),
  ].join(' · ');
}
