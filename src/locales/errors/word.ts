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
      message: '报告数据里缺少模板要打印的 {count} 处内容：{list}',
      hint: '请改正字段名，或去掉 --strict，让这些地方印成 ____。',
    },
    en: {
      message: 'The report lacks what the template prints in {count} place(s):{listEnglish}',
      hint: 'Correct the names, or leave --strict out to print ____ there.',
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
      hint: '请在模板中写入字段，例如 {{标题}}；可用的字段见 duban fields checklist。',
    },
    en: {
      message: 'The template “{template}” mentions no field of any report.',
      hint: 'Write fields into it; see duban fields checklist.',
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
