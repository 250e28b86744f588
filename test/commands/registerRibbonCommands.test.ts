import { commandQueue } from '../../src/commands/commandQueue';
import { registerRibbonCommands, type RibbonHost } from '../../src/commands/registerRibbonCommands';
import { ribbonCommands, type RibbonCommand } from '../../src/commands/RibbonCommand';

type Action = Parameters<RibbonHost['associate']>[1];

/** An Excel that writes down what happens. */
function host(showPane: () => Promise<void>): { actions: Map<string, Action>; happened: string[] } {
  const actions = new Map<string, Action>();
  const happened: string[] = [];
  registerRibbonCommands(
    {
      associate: (name, action) => actions.set(name, action),
      showPane: () => {
        happened.push('pane');
        return showPane();
      },
    },
    (command) => happened.push(command),
  );
  return { actions, happened };
}

describe('the buttons of the ribbon', () => {
  it('are all tied', () =>
    expect([...host(async () => undefined).actions.keys()]).toEqual([...ribbonCommands]));

  it('show the pane, hand over the wish, and are free again', async () => {
    const { actions, happened } = host(async () => undefined);
    await actions.get('markFindings')?.({ completed: () => happened.push('completed') });
    expect(happened).toEqual(['pane', 'markFindings', 'completed']);
  });

  it('work for a shortcut, which brings no event', async () => {
    const { actions, happened } = host(async () => undefined);
    await actions.get('openPane')?.();
    expect(happened).toEqual(['pane', 'openPane']);
  });

  it('are free again when the pane could not be shown, and the failure is told', async () => {
    const { actions, happened } = host(() => Promise.reject(new Error('no pane')));
    const pressed = actions.get('checkRow')?.({ completed: () => happened.push('completed') });
    await expect(pressed).rejects.toThrow('no pane');
    expect(happened).toEqual(['pane', 'checkRow', 'completed']);
  });
});

describe('the queue of commands', () => {
  it('keeps what comes before anyone listens, and passes on the rest', () => {
    const queue = commandQueue();
    const heard: RibbonCommand[] = [];
    queue.push('checkWorkbook');
    queue.push('markFindings');
    const end = queue.listen((command) => heard.push(command));
    queue.push('writeReport');
    expect(heard).toEqual(['checkWorkbook', 'markFindings', 'writeReport']);
    end();
    queue.push('openPane');
    expect(heard).toHaveLength(3);
    queue.listen((command) => heard.push(command));
    expect(heard[3]).toBe('openPane');
  });

  it('is not silenced by a listener that has been replaced', () => {
    const queue = commandQueue();
    const heard: RibbonCommand[] = [];
    const endFirst = queue.listen(() => undefined);
    queue.listen((command) => heard.push(command));
    endFirst();
    queue.push('openPane');
    expect(heard).toEqual(['openPane']);
  });
});
