import type { ErrorTexts } from '../ErrorText';

export const wordErrors = {
  'template.mistakes': {
    'zh-CN': {
      message: '模板有 {count} 处写法不对：{list}',
      hint: '请在模板中逐处改正后再试；可用的字段见 duban fields。',
    },
    en: {
      message: 'The template has {count} mistake(s):{listEnglish}',
      hint: 'Correct them in the template; see duban fields for the names it may use.',
    },
  },
  'template.missingFields': {
    'zh-CN': {
      message: '模板要打印的内容有 {count} 处数据里没有，或印不出来：{list}',
      hint: '请改正字段名，或去掉 --strict，让这些地方印成 ____。',
    },
    en: {
      message: 'The report has nothing to print in {count} place(s) of the template:{listEnglish}',
      hint: 'Correct the names, or leave --strict out to print ____ there.',
    },
  },
  'template.longContents': {
    'zh-CN': {
      message: '第 {number} 个目录列不下：报告里的目录合起来至多 {limit} 条。',
      hint: '请减少目录的级别或个数，看看是否有目录、标题放在了循环里；或分成几份出报告。',
    },
    en: {
      message:
        'Table of contents {number} cannot be listed: those of a report have {limit} entries at most together.',
      hint: 'List fewer levels or use fewer tables, see whether one stands in a loop, or make several reports.',
    },
  },
  'template.text': {
    'zh-CN': { message: '模板文本有 {count} 处写法不对：{list}', hint: '请改正 template.md 中的这些行。' },
    en: {
      message: 'The template text has {count} mistake(s):{listEnglish}',
      hint: 'Correct these lines of template.md.',
    },
  },
  'template.notWord': {
    'zh-CN': {
      message: '模板不是 Word 文档（.docx）。',
      hint: '请用 Word 或 WPS 把模板另存为 .docx 后再试。',
    },
    en: {
      message: 'The template is no Word document (.docx).',
      hint: 'Save it as .docx in Word or WPS and try again.',
    },
  },
  'template.unknown': {
    'zh-CN': {
      message: '没有「{given}」这个模板。',
      hint: '可用的模板：{known}；也可以给出自己的 .docx 模板文件。',
    },
    en: {
      message: 'There is no template “{given}”.',
      hint: 'Templates: {knownEnglish}; or name a .docx file of your own.',
    },
  },
  'template.missing': {
    'zh-CN': { message: '找不到模板文件「{file}」。', hint: '请检查文件名和所在文件夹。' },
    en: { message: 'The template file “{file}” is not there.', hint: 'Check its name and folder.' },
  },
  'template.unreadable': {
    'zh-CN': { message: '模板文件「{file}」打不开。', hint: '请确认它没有被占用，并且您有读取权限。' },
    en: {
      message: 'The template file “{file}” cannot be opened.',
      hint: 'See that it is not locked and that you may read it.',
    },
  },
  'template.noShelf': {
    'zh-CN': { message: '找不到模板文件夹「{folder}」。', hint: '安装可能不完整，请重新安装督办。' },
    en: {
      message: 'The folder of templates “{folder}” is not there.',
      hint: 'The installation may be incomplete: install Duban again.',
    },
  },
  'template.noReport': {
    'zh-CN': {
      message: '模板「{template}」没有用到任何报告的字段，无法判断要出哪种报告。',
      hint: '请在模板中写入字段，例如 {{标题}}，可用的字段见 duban fields checklist；字段由自己的数据文件给出时，用 duban report 模板 数据.json，样例见 duban fields 模板 --sample。',
    },
    en: {
      message: 'The template “{template}” mentions no field of any report.',
      hint: 'Write fields into it, see duban fields checklist; or bring your own data: duban report TEMPLATE data.json, see duban fields TEMPLATE --sample.',
    },
  },
  'template.ownStyle': {
    'zh-CN': {
      message: '「{template}」是自己的 Word 模板，版式已经在模板里定好，--style {style} 改不了它。',
      hint: '请去掉 --style，在 Word 里改模板的字体和页面；或者用自带模板，见 duban templates。',
    },
    en: {
      message:
        '“{template}” is a Word document of your own: its look is its own, and --style {style} cannot change it.',
      hint: 'Leave --style out and change the look in Word, or take a built-in template; see duban templates.',
    },
  },
  'template.styleMissing': {
    'zh-CN': {
      message: '模板 {template} 没有“{style}”版式。',
      hint: '它有的版式：{has}。请换一种，或去掉 --style。',
    },
    en: {
      message: 'The template {template} is not written for the style {style}.',
      hint: 'It has: {hasEnglish}. Choose one of these or leave --style out.',
    },
  },
  'template.isWord': {
    'zh-CN': {
      message: '「{template}」已经是 Word 文档，可以直接在 Word 里修改，不用另存。',
      hint: '要以自带模板为底本，请写它的代号，见 duban templates。',
    },
    en: {
      message: '“{template}” is a Word document already: edit it in Word as it is.',
      hint: 'To start from a built-in template give its id; see duban templates.',
    },
  },
  'template.tooManySteps': {
    'zh-CN': {
      message: '模板运行超过 {limit} 步，已停止。',
      hint: '请检查循环是否层层嵌套，或把数据分成几份出报告。',
    },
    en: {
      message: 'The template ran for more than {limit} steps and was stopped.',
      hint: 'See whether loops are nested too deeply, or split the data over several reports.',
    },
  },
  'template.tooLarge': {
    'zh-CN': { message: '报告超过 {limitMb} MB，已停止。', hint: '请减少数据行数，或把数据分成几份出报告。' },
    en: {
      message: 'The report grew beyond {limitMb} MB and was stopped.',
      hint: 'Use fewer rows or several reports.',
    },
  },
  'template.tooNested': {
    'zh-CN': { message: '模板部件「{part}」的结构嵌套过深。', hint: '请用 Word 打开模板另存一份后再试。' },
    en: {
      message: 'The part “{part}” of the template is nested too deeply.',
      hint: 'Open the template in Word, save it again and retry.',
    },
  },
  'report.noTable': {
    'zh-CN': {
      message: '「{file}」里没有可以写进这份报告的表格；需要的是：{wanted}。',
      hint: '运行 duban check 查看每张表被认作什么；表头与常用名称相差较大时请改用常用名称。',
    },
    en: {
      message: '“{file}” has no table for this report; it needs: {wantedEnglish}.',
      hint: 'Run duban check to see what each table was taken for; use common headings where yours differ much.',
    },
  },
  'report.nobodyToRemind': {
    'zh-CN': {
      message: '「{file}」里没有逾期的事项，也没有{soon}内到期的事项，不需要催办。',
      hint: '要提前提醒，请用 --due-soon 放宽临期的天数，如 --due-soon 7。',
    },
    en: {
      message: 'Nothing in “{file}” is overdue or due within {soonEnglish}: there is nobody to remind.',
      hint: 'To remind earlier, widen the warning period: --due-soon 7.',
    },
  },
  'report.nothingOpen': {
    'zh-CN': {
      message: '「{file}」里的事项都已办结或取消，没有需要督办的。',
      hint: '已办结的事项请用 duban report overdue-notice 出办理情况通报。',
    },
    en: {
      message: 'All items in “{file}” are closed or cancelled: there is nothing to supervise.',
      hint: 'For closed items write the notice: duban report overdue-notice.',
    },
  },
  'report.dataOnly': {
    'zh-CN': {
      message: '《{name}》的内容不是从工作簿里取的，给出工作簿出不了这份报告。',
      hint: '请先运行 duban fields {report} --sample -o 数据.json 得到一份填好的样例，照着改成自己的内容，再运行 duban report {report} 数据.json -o 报告.docx。',
    },
    en: {
      message: 'The report {report} is not made from a workbook.',
      hint: 'Run duban fields {report} --sample -o data.json for a sample, fill in your own, then run duban report {report} data.json -o report.docx.',
    },
  },
} satisfies ErrorTexts;
