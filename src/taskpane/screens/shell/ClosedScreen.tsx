import type { ReactNode } from 'react';
import { Body1, Button, Subtitle2 } from '@fluentui/react-components';
import { usePane } from '../../session/usePane';
import { shellTexts } from './shellTexts';

/** The workbook could not be opened; a notice above says why. */
export function ClosedScreen(): ReactNode {
  const { actions, words } = usePane();
  const say = words.of(shellTexts);
  return (
    <div style={{ display: 'grid', rowGap: '12px', justifyItems: 'start' }}>
      <Subtitle2 as="h1">{say('closedTitle')}</Subtitle2>
      <Body1>{say('closedHint')}</Body1>
      <Button appearance="primary" onClick={() => actions.open()}>
        {say('openAgain')}
      </Button>
    </div>
  );
}
