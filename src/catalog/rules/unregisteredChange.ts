import { defineWorkbookRule } from '../../domain/checks/Rule';

export const unregisteredChange = defineWorkbookRule<{ version: string }>({
  id: 'W13',
  severity: 'warning',
  source: 'R-16 · S2 第五步; R-18 · S2 第六步; R-57 · S4 步骤4',
  title: {
    'zh-CN': '已确认的行改动后须登记变更（需要已确认的版本，暂不检查）',
    en: 'Confirmed rows change only with a registered change (needs a confirmed version, not run yet)',
  },
  needs: { 'zh-CN': '需要已确认的版本作比较', en: 'needs a confirmed version to compare with' },
  violations: () => [],
  message: ({ version }) => ({
    'zh-CN': `该行自${version}确认后有改动，请登记变更`,
    en: `This row changed since ${version} was confirmed: register the change`,
  }),
  hint: () => ({
    'zh-CN': '请在《需求变更记录表》登记原因、变更前后内容和审批结果。',
    en: 'Register reason, old and new content and approval in the change log.',
  }),
  example: { bad: {}, good: {} },
});
