/** Surnames of one character: the hundred family names and the commoner ones beyond, 99 % of the population. */
const SINGLE = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄曲封储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖闫付仝代苟岳佟商佘覃涂邸鹿操牟佴佰哈谯年阳冼檀晋粟帅战涂揭竹门由官冒侍但豆海信茆隋窝初迟楼原来揣底衣祭尉禚',
);

const DOUBLE = new Set(
  '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 东方 独孤 南宫 端木 百里 轩辕 呼延 闻人 东郭 西门 第五 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 司空 亓官 子车 拓跋 完颜 纳兰 赫连 万俟 范姜 张简 欧陽'.split(
    ' ',
  ),
);

/** The hundred commonest, less those that common words begin with (计, 战, 水, 车). */
const COMMON = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤',
);

/** Whether a text of Simplified characters begins with a Chinese surname. */
export function startsWithSurname(text: string): boolean {
  return SINGLE.has(text.charAt(0)) || hasDoubleSurname(text);
}

export function hasDoubleSurname(text: string): boolean {
  return DOUBLE.has(text.slice(0, 2));
}

export function hasCommonSurname(text: string): boolean {
  return COMMON.has(text.charAt(0)) || hasDoubleSurname(text);
}
