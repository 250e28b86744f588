import { traditionalCharacters } from '../../base/chinese/traditionalCharacters';

const simplifiedCodes = readCodes();

function readCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let index = 0; index < traditionalCharacters.length; index += 2) {
    codes[traditionalCharacters.charCodeAt(index)] = traditionalCharacters.charCodeAt(index + 1);
  }
  return codes;
}

/**
 * Traditional characters replaced by their Simplified forms, one by one: for comparing, not for printing
 * (words are not looked at: 乾隆 becomes 干隆). The length never changes, so positions stay valid.
 */
export function toSimplified(text: string): string {
  let result = '';
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x3400) continue;
    const simplified = simplifiedCodes[code] ?? 0;
    if (simplified === 0) continue;
    result += text.slice(copied, index) + String.fromCharCode(simplified);
    copied = index + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}
