import type { ErrorTexts } from '../ErrorText';

export const dataErrors = {
  'data.tooLarge': {
    'zh-CN': { message: '数据文件「{file}」超过 {limitMb} MB。', hint: '请分成几份出报告。' },
    en: {
      message: 'The data file “{file}” is larger than {limitMb} MB.',
      hint: 'Split it over several reports.',
    },
  },
  'data.encoding': {
    'zh-CN': {
      message: '数据文件「{file}」不是 UTF-8 编码，文字读不出来。',
      hint: '请用记事本打开，另存为，编码选“UTF-8”，再试。',
    },
    en: {
      message: 'The data file “{file}” is not in UTF-8.',
      hint: 'Save it again with the encoding UTF-8.',
    },
  },
  'data.notJson': {
    'zh-CN': {
      message: '数据文件「{file}」第 {line} 行第 {column} 字（{found}）起不合 JSON 的写法：{cause}。',
      hint: '请改正这一处；可以先用 duban fields 模板 --sample -o 样例.json 得到一份写法正确的样例，照着填。',
    },
    en: {
      message:
        'The data file “{file}” is no JSON from line {line}, character {column} ({foundEnglish}): {causeEnglish}.',
      hint: 'Correct it there; duban fields TEMPLATE --sample -o sample.json writes a correct one to start from.',
    },
  },
  'data.notObject': {
    'zh-CN': {
      message: '数据文件「{file}」里是{found}，出报告要的是一组字段，如 { "标题": "…" }。',
      hint: '列表请放进一个字段，如 { "行": [ … ] }；模板要哪些字段见 duban fields 模板 --sample。',
    },
    en: {
      message: 'The data file “{file}” holds {foundEnglish}; a report needs fields, like { "标题": "…" }.',
      hint: 'Put a list into a field: { "行": [ … ] }; see duban fields TEMPLATE --sample.',
    },
  },
  'data.tooDeep': {
    'zh-CN': {
      message: '数据文件「{file}」第 {line} 行第 {column} 字处括号套了超过 {limit} 层。',
      hint: '请把数据展平；报告的字段一般只有两三层。',
    },
    en: {
      message: 'The data file “{file}” nests more than {limit} brackets at line {line}, character {column}.',
      hint: 'Make it flatter: reports have two or three levels.',
    },
  },
  'data.longNumber': {
    'zh-CN': {
      message: '数据文件「{file}」第 {line} 行第 {column} 字的数 {given} 超过 {limit} 位，不能原样保留。',
      hint: '证件号、账号、单号这类号码请加双引号写成文字。',
    },
    en: {
      message:
        'The number {given} in “{file}”, line {line}, character {column}, has more than {limit} digits and would not be kept exactly.',
      hint: 'Write account and identity numbers as texts, in double quotes.',
    },
  },
} satisfies ErrorTexts;
