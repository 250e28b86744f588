/** The characters of words for a progress that Traditional writes otherwise, each with its form there. */
const PAIRS =
  '办辦结結销銷号號毕畢闭閉环環报報货貨实實时時准準迟遲处處达達归歸档檔关關验驗过過决決经經对對阅閱进進标標废廢终終' +
  '拟擬确確认認执執没沒变變开開启啟动動误誤滞滯暂暫缓緩搁擱响響应應记記评評户戶馈饋发發';

const traditional = new Map(PAIRS.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** A word for a progress in Traditional characters: 已办结 becomes 已辦結. */
export function inTraditional(word: string): string {
  return word.replace(/[\u3400-\u9fff]/g, (character) => traditional.get(character) ?? character);
}
