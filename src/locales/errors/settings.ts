import type { ErrorTexts } from '../ErrorText';

export const settingsErrors = {
  'settings.unreadable': {
    'zh-CN': {
      message: '保存的设置「{setting}」内容不对，读不出来。',
      hint: '请在“设置”里把这一项重新填写并保存。',
    },
    en: {
      message: 'The saved setting “{setting}” cannot be read.',
      hint: 'Enter it anew under Settings and save.',
    },
  },
  'settings.threshold': {
    'zh-CN': {
      message: '提醒时间「{given}」不行，应当是 {least} 到 {most} 小时。',
      hint: '请在“设置”的提醒时间里改正。',
    },
    en: {
      message: '“{given}” is no length for a warning; {least} to {most} hours are.',
      hint: 'Correct it under Settings.',
    },
  },
  'settings.workingHours': {
    'zh-CN': {
      message: '工作时间「{from}–{to}」不对：应当写成 09:00、17:30 这样，下班要晚于上班。',
      hint: '请在“设置”的工作时间里改正。',
    },
    en: {
      message:
        'The working hours “{from}–{to}” are wrong: write 09:00 and 17:30, the end after the beginning.',
      hint: 'Correct them under Settings.',
    },
  },
  'settings.holiday': {
    'zh-CN': {
      message: '节假日「{from} 至 {to}」不对：日期写成 2026-10-01 这样，结束不早于开始，一次最多 {most} 天。',
      hint: '请在“设置”的节假日里改正或删除这一条。',
    },
    en: {
      message:
        'The holiday “{from} to {to}” is wrong: write 2026-10-01, the last day not before the first, {most} days at most.',
      hint: 'Correct or remove it under Settings.',
    },
  },
  'settings.fiscalYear': {
    'zh-CN': {
      message: '财年的起始月份「{given}」不对，应当是 1 到 12。',
      hint: '请在“设置”的财年里重新选择。',
    },
    en: {
      message: 'A fiscal year cannot begin in month “{given}”; 1 to 12 are possible.',
      hint: 'Choose again under Settings.',
    },
  },
} satisfies ErrorTexts;
