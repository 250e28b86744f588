import type { ErrorTexts } from '../ErrorText';

export const cliErrors: ErrorTexts = {
  'cli.unknownCommand': {
    'zh-CN': {
      message: '没有「{given}」这个命令。',
      hint: '可用的命令：{commands}。输入 duban --help 查看说明。',
    },
    en: { message: 'There is no command “{given}”.', hint: 'Commands: {commands}. See duban --help.' },
  },
  'cli.wrongArguments': {
    'zh-CN': {
      message: 'duban {command} 需要的参数是 {expected}，现在给的是 {given}。',
      hint: '输入 duban {command} --help 查看用法；文件名里有空格时请加引号。',
    },
    en: {
      message: 'duban {command} takes {expected}; it was given {given}.',
      hint: 'See duban {command} --help; quote file names that contain spaces.',
    },
  },
  'cli.badOption': {
    'zh-CN': {
      message: 'duban {command} 看不懂这个选项：{detail}',
      hint: '输入 duban {command} --help 查看可用的选项。',
    },
    en: {
      message: 'duban {command} does not understand an option: {detail}',
      hint: 'See duban {command} --help.',
    },
  },
  'cli.badChoice': {
    'zh-CN': { message: '{option} 不能是「{given}」。', hint: '可以用：{expected}。' },
    en: { message: '{option} cannot be “{given}”.', hint: 'Use one of: {expected}.' },
  },
  'cli.badNow': {
    'zh-CN': { message: '--now 的时刻「{given}」看不懂。', hint: '请写成 2024-07-12T09:00 或 2024-07-12。' },
    en: { message: '--now “{given}” is not a moment.', hint: 'Write 2024-07-12T09:00 or 2024-07-12.' },
  },
  'cli.outputMissing': {
    'zh-CN': { message: '没有说结果写到哪里。', hint: '请加上 -o 文件名。督办从不改动原文件。' },
    en: {
      message: 'It was not said where to write the result.',
      hint: 'Add -o FILE. Duban never changes the original.',
    },
  },
  'cli.inPlaceWithOutput': {
    'zh-CN': {
      message: '-o 和 --in-place 不能同时用。',
      hint: '要新文件就用 -o,要写回原文件就用 --in-place。',
    },
    en: {
      message: '-o and --in-place exclude each other.',
      hint: 'Use -o for a new file, --in-place for the file itself.',
    },
  },
  'cli.unknownRule': {
    'zh-CN': { message: '没有编号为「{given}」的规则。', hint: '输入 duban rules 查看全部规则。' },
    en: { message: 'There is no rule “{given}”.', hint: 'See duban rules.' },
  },
  'cli.unknownHelper': {
    'zh-CN': { message: '没有名为「{given}」的模板函数。', hint: '输入 duban helpers 查看全部函数。' },
    en: { message: 'There is no template helper “{given}”.', hint: 'See duban helpers.' },
  },
};
