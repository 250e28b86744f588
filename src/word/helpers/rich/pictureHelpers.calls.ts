import type { CallsOf } from '../../handlebars/HelperFamily';
import type { pictureHelpers } from './pictureHelpers';
import type { Localized } from '../../../base/Language';
import { HelperFault, type HelperPlace } from '../../handlebars/Helper';
import { isDataUri, readDataUri } from '../../rich/picture/readDataUri';
import { readLength } from '../../rich/picture/lengths';
import { Picture } from '../../rich/picture/Picture';
import { PlacedPicture, type Placing } from '../../rich/picture/PlacedPicture';
import { spend } from '../Budget';
import { isYes, option, type Hash } from '../options';
import { textOf } from '../textOf';
import { isBlankValue } from '../values/isBlankValue';

export const pictureCalls: CallsOf<typeof pictureHelpers> = {
  图片: ([value], hash, place) => placedPicture(value, hash, place),
};

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
