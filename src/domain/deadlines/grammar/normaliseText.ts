/** Traditional forms of the characters that deadlines are written with, in pairs. */
const TRADITIONAL =
  '號号 週周 個个 內内 後后 長长 時时 點点 間间 開开 會会 議议 簽签 約约 項项 啟启 啓启 動动 標标 節节 國国 慶庆 陽阳 農农 曆历 歷历 臘腊 勞劳 ' +
  '無无 儘尽 盡尽 態态 貫贯 執执 續续 隨随 兩两 過过 辦办 結结 畢毕 達达 準准 齊齐 報报 審审 訂订 暫暂 於于 從从 應应 須须 確确 認认 為为 調调 ' +
  '總总 務务 鐘钟 鍾钟 禮礼 還还 實实 現现 進进 發发 運运 驗验 證证 質质 財财 權权 監监 檢检 維维 護护 營营 業业 階阶 層层 線线 綫线 訓训 練练 ' +
  '設设 計计 劃划 畫画 產产 製制 測测 試试 範范 圍围 責责 負负 賬账 額额 購购 貨货 單单 據据 複复 復复 變变 員员 聯联 絡络 資资 訊讯 條条 ' +
  '歸归 檔档 匯汇 書书 彙汇 種种 類类 積积 極极 協协 體体 統统 組组 織织 學学 習习 課课 題题 專专 屬属 區区 縣县 鄉乡 鎮镇 門门 廠厂 場场 術术 ' +
  '數数 庫库 軟软 網网 頁页 電电 腦脑 機机 構构 築筑 備备 買买 賣卖 價价 錢钱 銀银 幣币 歲岁 處处 當当 這这 幾几 遲迟';

const SIMPLIFIED_OF = new Map(TRADITIONAL.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** Digits that are not part of a number in running text: ², ①, ㈠, ½; and marks that turn the reading direction. */
const UNREADABLE = /[²³¹⁰⁴-⁹₀-₉①-⓿❶-➓㈠-㉇㊀-㊰¼-¾⅐-↋\u202a-\u202e\u2066-\u2069]/g;

/** Stands where something was that must not be guessed at; no production accepts it. */
const REFUSED = '\ufffd';

/**
 * The text in one way of writing: NFKC, Simplified, ASCII upper case, one kind of dash and tilde, spaces kept only
 * between digits. `lineBreak` is what a line break becomes; one between two digits is never dropped.
 */
export function normaliseText(text: string, lineBreak: '' | ';'): string {
  return NORMAL.test(text) ? text : normalised(text, lineBreak);
}

/** Most deadlines are written like this already: 2024-07-10, 2024年Q3末, 3个工作日内. */
const NORMAL =
  /^[\d年月日季度上中下半旬前内末底初个工作天本周完成长期执行待定QT]+$|^\d+([-/.:]\d+)*( \d+:\d+)?$/;

function normalised(text: string, lineBreak: '' | ';'): string {
  return text
    .replace(UNREADABLE, REFUSED)
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(lineBreak ? /[\r\n]+/g : /(?<=\D)[\r\n]+|[\r\n]+(?=\D)/g, lineBreak)
    .replace(/[㐀-鿿]/g, (char) => SIMPLIFIED_OF.get(char) ?? char)
    .replace(/[‐-―−─━﹣➖]+/g, '-')
    .replace(/--+/g, '-')
    .replace(/[~〜∼]+/g, '~')
    .replace(/[∶ː]/g, ':')
    .replace(/(\d)[。·・](?=\d)/g, '$1.')
    .replace(/[○◯]|(?<=[一二三四五六七八九〇])[Oo0]+(?=[一二三四五六七八九〇])/g, (zeros) =>
      '〇'.repeat(zeros.length),
    )
    .replace(/\s+/g, ' ')
    .replace(/ (?=\D)|(?<=\D) /g, '')
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase())
    .replace(/(?<=.)[.,;。、!:]+$/, '');
}
