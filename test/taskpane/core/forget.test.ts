import { fileTemplateShelf } from '../../../src/adapters/files/templateShelf';
import { exportTemplate } from '../../../src/flows/exportTemplate';
import { openCore } from '../../support/taskpane/openCore';
import { register } from '../../support/taskpane/register';

const defaults = { thresholds: { dueSoonHours: 24, alertHours: 24 }, holidays: [], rulesOff: [] };

describe('forgetting what is kept with a workbook', () => {
  it('leaves nothing of settings and own templates, and the user’s cells as they are', async () => {
    const { core, workbook } = await openCore(register);
    const before = await workbook.read();
    const template = await exportTemplate('overdue-notice', fileTemplateShelf('templates'));
    await core.addTemplate('我单位的通报.docx', template, 'workbook');
    await core.saveSettings({ ...defaults, rulesOff: ['W06'] });
    await core.forget();
    expect((await core.settings()).settings).toEqual(defaults);
    expect((await core.templates()).filter(({ home }) => home !== 'builtIn')).toEqual([]);
    expect([...(await workbook.readMemo()).keys()]).toEqual([]);
    expect((await workbook.read()).sheets).toEqual(before.sheets);
    const reopened = await openCore(await workbook.save());
    expect((await reopened.core.settings()).settings).toEqual(defaults);
  });

  it('has the rules run again that were off', async () => {
    const { core } = await openCore(register);
    await core.saveSettings({ ...defaults, rulesOff: ['E04'] });
    const less = (await core.check()).check?.findings ?? 0;
    expect((await core.forget()).check?.findings).toBeGreaterThan(less);
  });
});
