/** Three steps, then never again in this workbook. */
export const firstRunTexts = {
  title: { 'zh-CN': '初次使用督办', en: 'First steps with Duban' },
  count: { 'zh-CN': '第 {step} 步，共 {steps} 步', en: 'Step {step} of {steps}' },
  readTitle: { 'zh-CN': '先看，不动', en: 'Looks first, touches nothing' },
  read: {
    'zh-CN':
      '督办读懂工作簿里的清单、台账和会议表，指出逾期、临期和写得不对的地方。不点“标出问题”“修正”，就不会改动一个单元格。',
    en: 'Duban reads the checklists, trackers and meeting tables of the workbook and points out what is late, due soon or wrong. Until you ask it to mark or correct, no cell is changed.',
  },
  markTitle: { 'zh-CN': '标在表里，同事也看得到', en: 'Marks your colleagues see too' },
  mark: {
    'zh-CN': '标出的问题是 Excel 自己的格式，没装督办的同事一样看得到，随时可以清除；修正可以撤销。',
    en: 'Marks are Excel’s own formats: colleagues without Duban see them, and they can be cleared at any time; corrections can be taken back.',
  },
  reportTitle: { 'zh-CN': '一键出正式文件', en: 'Formal papers from the same data' },
  report: {
    'zh-CN': '通报、催办单、会议纪要等按公文格式生成 Word 文件，也可以用自己单位的模板。数据不离开这台电脑。',
    en: 'Notices, reminders, minutes and more as Word documents in official form, or in your own template. The data do not leave this computer.',
  },
  next: { 'zh-CN': '下一步', en: 'Next' },
  back: { 'zh-CN': '上一步', en: 'Back' },
  skip: { 'zh-CN': '跳过', en: 'Skip' },
  start: { 'zh-CN': '开始使用', en: 'Start' },
} as const;
