import type { ReactNode } from 'react';
import { Body1, Spinner } from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import { DialogHead } from '../parts/DialogHead';
import { useListStyles } from '../parts/listStyles';
import { NewTablesForm } from './NewTablesForm';
import { newWorkbookTexts } from './newWorkbookTexts';

/** Which tables to add, and whether with samples. */
export function NewWorkbookScreen(): ReactNode {
  const { state, actions, words } = usePane();
  const lists = useListStyles();
  const say = words.of(newWorkbookTexts);
  const kinds = state.newKinds;
  return (
    <div className={lists.screen} style={{ rowGap: '12px' }}>
      <DialogHead title={say('title')} />
      <Body1>{say('intro')}</Body1>
      {kinds ? (
        <NewTablesForm
          kinds={kinds}
          isBusy={state.work !== undefined}
          words={words}
          onCreate={actions.addSheets}
        />
      ) : (
        <Spinner size="small" label={say('loading')} />
      )}
    </div>
  );
}
