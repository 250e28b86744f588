import type { ErrorTexts } from '../ErrorText';

export const cliErrors: ErrorTexts = {
  'cli.unknownCommand': {
    'zh-CN': {
      message: '没有「{given}」这个命令。',
      hint: '可用的命令：{commands}。输入 duban --help 查看说明。',
    },
    en: { message: 'There is no command “{given}”.', hint: 'Commands: {commands}. See duban --help.' },
  },
  'cli.unknownCommandNear': {
    'zh-CN': {
      message: '没有「{given}」这个命令。',
      hint: '是不是要写 duban {near}？输入 duban --help 查看全部命令。',
    },
    en: {
      message: 'There is no command “{given}”.',
      hint: 'Did you mean duban {near}? See duban --help for all commands.',
    },
  },
  'cli.isFile': {
    'zh-CN': {
      message: '「{given}」是文件名，前面还缺一个命令。',
      hint: '要检查它，请输入 duban check "{given}"；输入 duban --help 查看全部命令。',
    },
    en: {
      message: '“{given}” is a file; a command must stand before it.',
      hint: 'To check it: duban check "{given}". See duban --help for all commands.',
    },
  },
  'cli.argumentsMissing': {
    'zh-CN': {
      message: 'duban {command} 需要的参数是 {expected}，现在一个也没有写。',
      hint: '输入 duban {command} --help 查看用法和例子。',
    },
    en: {
      message: 'duban {command} takes {expected}; nothing was given.',
      hint: 'See duban {command} --help for its use and an example.',
    },
  },
  'cli.tooFewArguments': {
    'zh-CN': {
      message: 'duban {command} 需要的参数是 {expected}，现在只有 {given}。',
      hint: '请按 {expected} 的次序补齐；输入 duban {command} --help 查看用法。',
    },
    en: {
      message: 'duban {command} takes {expected}; it was given only {given}.',
      hint: 'Give all of {expected} in this order; see duban {command} --help.',
    },
  },
  'cli.tooManyArguments': {
    'zh-CN': {
      message: 'duban {command} 需要的参数是 {expected}，现在写了 {given}，多了。',
      hint: '一次只处理一个，请分几次运行；文件名里有空格时请加引号。',
    },
    en: {
      message: 'duban {command} takes {expected}; it was given {given}, which is too much.',
      hint: 'One at a time: run it once for each; quote file names that contain spaces.',
    },
  },
  'cli.noArguments': {
    'zh-CN': {
      message: 'duban {command} 不带参数，现在写了 {given}。',
      hint: '请去掉多余的部分；输入 duban {command} --help 查看用法。',
    },
    en: {
      message: 'duban {command} takes no arguments; it was given {given}.',
      hint: 'Leave them out; see duban {command} --help.',
    },
  },
  'cli.unknownOption': {
    'zh-CN': {
      message: 'duban {command} 没有 {given} 这个选项。',
      hint: '可用的选项：{options}。输入 duban {command} --help 查看说明。',
    },
    en: {
      message: 'duban {command} has no option {given}.',
      hint: 'Options: {options}. See duban {command} --help.',
    },
  },
  'cli.unknownOptionNear': {
    'zh-CN': {
      message: 'duban {command} 没有 {given} 这个选项。',
      hint: '是不是要写 {near}？输入 duban {command} --help 查看全部选项。',
    },
    en: {
      message: 'duban {command} has no option {given}.',
      hint: 'Did you mean {near}? See duban {command} --help for all options.',
    },
  },
  'cli.optionNeedsValue': {
    'zh-CN': {
      message: '选项 {option} 后面缺少内容。',
      hint: '请写成 {option} {value}；输入 duban {command} --help 查看说明。',
    },
    en: {
      message: 'The option {option} lacks its value.',
      hint: 'Write {option} {value}; see duban {command} --help.',
    },
  },
  'cli.argumentEmpty': {
    'zh-CN': {
      message: 'duban {command} 需要的参数是 {expected}，现在写的是空的。',
      hint: '请在引号里写上内容；输入 duban {command} --help 查看例子。',
    },
    en: {
      message: 'duban {command} takes {expected}; what was given is empty.',
      hint: 'Write something between the quotes; see duban {command} --help for an example.',
    },
  },
  'cli.fileLikeOption': {
    'zh-CN': {
      message: '「{given}」以减号开头，会被当作选项，不是文件名。',
      hint: '要打开这个文件，请写成 "./{given}"。',
    },
    en: {
      message: '“{given}” begins with a dash and is taken for an option, not for a file.',
      hint: 'To open that file, write "./{given}".',
    },
  },
  'cli.optionRepeated': {
    'zh-CN': {
      message: '选项 {option} 写了两次：「{first}」和「{second}」，不知道以哪个为准。',
      hint: '请只留一个。',
    },
    en: {
      message: 'The option {option} was given twice: “{first}” and “{second}”.',
      hint: 'Leave one of them out.',
    },
  },
  'cli.outputIsFolder': {
    'zh-CN': {
      message: '输出「{given}」以斜杠结尾，是文件夹，需要的是文件名。',
      hint: '请写到具体的文件名，或去掉末尾的斜杠。',
    },
    en: {
      message: 'The output “{given}” ends in a slash, which means a folder; a file name is needed.',
      hint: 'Name the file itself, or leave the slash out.',
    },
  },
  'cli.cannotPrint': {
    'zh-CN': {
      message: '结果没有写出去（{reason}）：屏幕、管道或要写入的文件不可写。',
      hint: '请检查磁盘空间和 > 后面的位置，再运行一次。',
    },
    en: {
      message: 'The result could not be printed ({reason}).',
      hint: 'Check the free space and where > leads to, and run it again.',
    },
  },
  'cli.optionTakesNoValue': {
    'zh-CN': {
      message: '选项 {option} 后面不带内容，现在写了「{given}」。',
      hint: '请只写 {option}。',
    },
    en: {
      message: 'The option {option} takes no value; it was given “{given}”.',
      hint: 'Write {option} alone.',
    },
  },
  'cli.badChoice': {
    'zh-CN': { message: '{option} 不能是「{given}」。', hint: '可以用：{expected}。' },
    en: { message: '{option} cannot be “{given}”.', hint: 'Use one of: {expected}.' },
  },
  'cli.badStyle': {
    'zh-CN': { message: '没有“{given}”这种版式。', hint: '--style 可以用：{known}。' },
    en: { message: 'There is no style “{given}”.', hint: '--style takes: {known}.' },
  },
  'cli.templateMissing': {
    'zh-CN': {
      message: '没有说要另存哪个模板。',
      hint: '请写模板的代号，如 duban templates checklist -o 模板.docx；有哪些见 duban templates。',
    },
    en: {
      message: 'It was not said which template to save.',
      hint: 'Give its id, e.g. duban templates checklist -o template.docx; see duban templates.',
    },
  },
  'cli.outputUnused': {
    'zh-CN': {
      message: '写了 -o {given}，可是这样运行没有要写的文件。',
      hint: '要另存带批注的模板请加 --annotate，要存样例数据请加 --sample。',
    },
    en: {
      message: '-o {given} was given, but nothing is written this way.',
      hint: 'Add --annotate for a template with comments, or --sample for sample data.',
    },
  },
  'cli.badNow': {
    'zh-CN': { message: '--now 的时刻「{given}」看不懂。', hint: '请写成 2024-07-12T09:00 或 2024-07-12。' },
    en: { message: '--now “{given}” is not a moment.', hint: 'Write 2024-07-12T09:00 or 2024-07-12.' },
  },
  'cli.badPeriod': {
    'zh-CN': {
      message: '{option} 的时长「{given}」看不懂。',
      hint: '请写天数，如 {option} 3；按小时算时写 {option} 36h。最长 366 天。',
    },
    en: {
      message: '{option} “{given}” is not a length of time.',
      hint: 'Write a number of days, e.g. {option} 3, or of hours, e.g. {option} 36h; at most 366 days.',
    },
  },
  'cli.outputMissing': {
    'zh-CN': { message: '没有说结果写到哪里。', hint: '请加上 -o 文件名。督办从不改动原文件。' },
    en: {
      message: 'It was not said where to write the result.',
      hint: 'Add -o FILE. Duban never changes the original.',
    },
  },
  'cli.outputExtension': {
    'zh-CN': {
      message:
        '输出文件「{given}」的扩展名是 {extension}，而写出的是“{kind}”，扩展名要用 {expected}，否则打不开。',
      hint: '请改成 -o "{suggestion}"。',
    },
    en: {
      message:
        'The output “{given}” ends in {extension}, but what is written is {kind}: it must end in {expected} or it will not open.',
      hint: 'Write -o "{suggestion}".',
    },
  },
  'cli.outputNoExtension': {
    'zh-CN': {
      message: '输出文件「{given}」没有扩展名，而写出的是“{kind}”，扩展名要用 {expected}。',
      hint: '请改成 -o "{suggestion}"。',
    },
    en: {
      message: 'The output “{given}” has no extension; what is written is {kind} and must end in {expected}.',
      hint: 'Write -o "{suggestion}".',
    },
  },
  'cli.inPlaceWithOutput': {
    'zh-CN': {
      message: '-o 和 --in-place 不能同时用。',
      hint: '要新文件就用 -o，要写回原文件就用 --in-place。',
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
  'cli.unknownRuleNear': {
    'zh-CN': {
      message: '没有编号为「{given}」的规则。',
      hint: '是不是 {near}？输入 duban rules 查看全部规则。',
    },
    en: { message: 'There is no rule “{given}”.', hint: 'Did you mean {near}? See duban rules for all.' },
  },
};
