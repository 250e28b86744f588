import type { Localized } from '../../../base/Language';
import { HelperFault, type HashArgument, type HelperPlace, type ValueHelper } from '../../handlebars/Helper';
import { isDataUri, readDataUri } from '../../rich/picture/readDataUri';
import { readLength } from '../../rich/picture/lengths';
import { Picture } from '../../rich/picture/Picture';
import { PlacedPicture, type Placing } from '../../rich/picture/PlacedPicture';
import { spend } from '../Budget';
import { isYes, option, type Hash } from '../options';
import { textOf } from '../textOf';
import { isBlankValue } from '../values/isBlankValue';

const argument = (names: readonly string[], chinese: string, english: string): HashArgument => ({
  names,
  does: { 'zh-CN': chinese, en: english },
});

export const pictureHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    gives: 'inline',
    tall: true,
    fills: 'picture',
    names: ['图片', '圖片', 'image', 'picture'],
    does: {
      'zh-CN':
        '插入一张图片（png、jpg、gif、bmp）：不写宽高就按原大小、不超出版心；只写一项按比例缩放。也可写在模板中一张图片的“替换文字”里，把它换成新图片而保持位置和大小',
      en: 'a picture (png, jpeg, gif, bmp): its own size within the text area, or in proportion to the length given; in the alt text of a picture it replaces that one, in its place and size',
    },
    atLeast: 1,
    atMost: 1,
    hash: [
      argument(
        ['宽', '寬', 'width'],
        '宽度，单位厘米，也可写 "60毫米"、"50%"',
        'width in cm, or "60mm", "50%"',
      ),
      argument(['高', 'height'], '高度，同上', 'height, likewise'),
      argument(
        ['适合', '適合', 'fit'],
        '适合=true 时不超出版心或表格的格',
        'fit=true: never larger than the text area or cell',
      ),
      argument(
        ['裁剪', 'crop'],
        '裁剪=true 时宽高都照办，多出的部分裁掉而不变形',
        'crop=true: cut to width and height, not distorted',
      ),
      argument(['说明', '說明', 'description', 'alt'], '替换文字，供读屏软件朗读', 'alt text'),
      argument(
        ['空', 'empty'],
        '没有图片时改印什么；不写就印 ____',
        'printed when there is no picture; ____ when absent',
      ),
    ],
    examples: [
      { template: '{{图片 照片 宽=3.5 说明="本人照片"}}' },
      { template: '{{图片 现场照片 宽="80%" 空="（未提供）"}}' },
    ],
    call: ([value], hash, place) => placedPicture(value, hash, place),
  },
];

function placedPicture(value: unknown, hash: Hash, place: HelperPlace): unknown {
  const placing = placingOf(hash);
  if (isBlankValue(value)) {
    const otherwise = option(hash, '空', 'empty');
    return otherwise instanceof Picture ? new PlacedPicture(otherwise, placing) : otherwise;
  }
  if (value instanceof Picture) return new PlacedPicture(value, placing);
  if (typeof value !== 'string') throw new HelperFault(notAPicture(textOf(value)));
  if (isDataUri(value)) {
    spend(place, Math.ceil(value.length / 256));
    const picture = readDataUri(value);
    if (!picture) throw new HelperFault(damaged);
    return new PlacedPicture(picture, placing);
  }
  // 无照片, 另附: words for the reader. A path or an address is a misunderstanding.
  if (/[\\/]|\.(?:png|jpe?g|gif|bmp|webp|heic|tiff?|svg)\s*$/i.test(value))
    throw new HelperFault(notAPicture(value));
  return value;
}

function placingOf(hash: Hash): Placing {
  const width = given(hash, '宽', '寬', 'width');
  const height = given(hash, '高', 'height');
  const fit = option(hash, '适合', '適合', 'fit');
  const placing: Placing = {
    crop: isYes(option(hash, '裁剪', 'crop')),
    description: textOf(option(hash, '说明', '說明', 'description', 'alt')),
    size: (room) => ({
      ...(width && { width: readLength(width.value, ['宽', 'width'], room.width) }),
      ...(height && { height: readLength(height.value, ['高', 'height'], room.height) }),
      ...(fit !== undefined && { fit: isYes(fit) }),
    }),
  };
  return placing;
}

/** A length that is written and has no value is told: `宽=6cm` without quotes is the name of a field. */
function given(hash: Hash, ...names: readonly string[]): { value: unknown } | undefined {
  const name = names.find((one) => one in hash);
  return name === undefined ? undefined : { value: hash[name] };
}

const notAPicture = (text: string): Localized => ({
  'zh-CN': `“${text.slice(0, 40)}”是文字，不是图片：不会按路径或网址去取，请从文件或工作簿里选取图片`,
  en: `“${text.slice(0, 40)}” is text and no picture: nothing is fetched from paths or addresses; choose a picture from a file or the workbook`,
});
const damaged: Localized = {
  'zh-CN': '这段图片数据（data:image…）已损坏，或不是 png、jpg、gif、bmp，或超过 20 MB',
  en: 'the picture in this text (data:image…) is damaged, no png, jpeg, gif or bmp, or larger than 20 MB',
};
