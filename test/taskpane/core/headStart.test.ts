import { HeadStart } from '../../../src/taskpane/core/HeadStart';
import { openCore } from '../../support/taskpane/openCore';
import { register } from '../../support/taskpane/register';

const all = { severities: [], rules: [], tables: [], text: '' } as const;

describe('rules run ahead', () => {
  function started(left: number) {
    const waiting: (() => void)[] = [];
    const work = { left, turns: 0 };
    const headStart = new HeadStart(
      () => {
        work.turns += 1;
        work.left -= 1;
        return work.left <= 0;
      },
      (_, then) => waiting.push(then),
    );
    return { headStart, waiting, work };
  }

  it('turn by turn until nothing is left, whoever asks for it meanwhile', () => {
    const { headStart, waiting, work } = started(3);
    headStart.begin();
    headStart.begin();
    expect(waiting).toHaveLength(1);
    waiting.shift()?.();
    headStart.begin();
    expect(waiting).toHaveLength(1);
    waiting.shift()?.();
    waiting.shift()?.();
    expect({ work, waiting }).toEqual({ work: { left: 0, turns: 3 }, waiting: [] });
    headStart.begin();
    expect(waiting).toHaveLength(1);
  });

  it('gives up its turn when its time is up', () => {
    const asked: boolean[] = [];
    const waiting: (() => void)[] = [];
    const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
    const headStart = new HeadStart(
      (isTimeUp) => {
        asked.push(isTimeUp());
        clock.mockReturnValue(49);
        asked.push(isTimeUp());
        clock.mockReturnValue(50);
        asked.push(isTimeUp());
        return true;
      },
      (_, then) => waiting.push(then),
    );
    headStart.begin();
    waiting.forEach((then) => then());
    clock.mockRestore();
    expect(asked).toEqual([false, false, true]);
  });

  it('find what a check finds that was not waited for, at any hour', async () => {
    const patient = await openCore(register);
    await patient.rest();
    patient.setNow('2024-07-12T17:59');
    await patient.core.check();
    const hasty = await openCore(register);
    hasty.setNow('2024-07-12T17:59');
    await hasty.core.check();
    const found = await patient.core.findingPage(all, 0, 100);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(await hasty.core.findingPage(all, 0, 100));
  });
});
