const digits: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, "○": 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
};
const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * Reads a whole Chinese numeral: 三十四 → 34, 一万二千三百 → 12300, 二〇二四 → 2024, 十 → 10, 百 → 100, 二百五 → 250.
 * Undefined where the characters make no number (百千, 几, "").
 */
export function readHanNumeral(text: string): number | undefined {
  if (text.length === 1) return digits[text] ?? units[text];
  if (text === "") return undefined;
  let plain = true;
  for (const char of text) {
    if (char in digits) continue;
    plain = false;
    if (!(char in units) && !(char in myriads)) return undefined;
  }
  if (plain) {
    let value = 0;
    for (const char of text) value = value * 10 + (digits[char] as number);
    return text.length === 1 || text.length >= 2 ? value : undefined;
  }
  let total = 0; // closed by 万 or 亿
  let section = 0; // below 万
  let digit: number | undefined;
  let lastUnit = Number.POSITIVE_INFINITY;
  let zero = false;
  for (const char of text) {
    if (char in digits) {
      const value = digits[char] as number;
      if (value === 0) {
        if (digit !== undefined) return undefined;
        zero = true;
      } else {
        if (digit !== undefined) return undefined;
        digit = value;
      }
    } else if (char in units) {
      const unit = units[char] as number;
      if (unit >= lastUnit) return undefined;
      if (digit === undefined && section > 0 && unit !== 10) return undefined;
      section += (digit ?? 1) * unit;
      digit = undefined;
      lastUnit = unit;
      zero = false;
    } else {
      const myriad = myriads[char] as number;
      const below = section + (digit ?? 0);
      if (below === 0 && total === 0) return undefined;
      if (myriad === 1e8) total = (total + below) * 1e8;
      else total += below * myriad;
      section = 0;
      digit = undefined;
      lastUnit = myriad;
      zero = false;
    }
  }
  if (digit !== undefined) section += lastUnit > 10 && lastUnit !== Number.POSITIVE_INFINITY && !zero ? digit * (lastUnit / 10) : digit;
  return total + section;
}

const thousands = /^[0-9０-９]{3}(?![0-9０-９])/;

/** Whether a comma parts thousands: three digits stand behind it, no more. */
function partsThousands(text: string, comma: number): boolean {
  return thousands.test(text.slice(comma + 1, comma + 5));
}

/**
 * Reads a numeral in digits or Chinese characters, half or full width: 34, ３４, 1,200, 三十四. Undefined where it is none.
 */
export function readNumeral(text: string): number | undefined {
  const first = text.charCodeAt(0);
  if ((first >= 0x30 && first <= 0x39) || (first >= 0xff10 && first <= 0xff19)) {
    let plain = "";
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 0x30 && code <= 0x39) plain += text[index];
      else if (code >= 0xff10 && code <= 0xff19) plain += String.fromCharCode(code - 0xfee0);
      else if (text[index] === "." || text[index] === "．") plain += ".";
      else if ((text[index] !== "," && text[index] !== "，") || !partsThousands(text, index)) return undefined;
    }
    const value = Number(plain);
    return Number.isFinite(value) ? value : undefined;
  }
  return readHanNumeral(text);
}

/** The characters that numbers are written with: digits, then 十 百 千. `simplified` and `traditional` are those of amounts of money, which nobody can alter. */
const hanSigns = {
  usual: { digits: "〇一二三四五六七八九", units: ["", "十", "百", "千"] },
  simplified: { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"] },
  traditional: { digits: "零壹貳參肆伍陸柒捌玖", units: ["", "拾", "佰", "仟"] },
} as const;

/**
 * Writes a whole number by its digits.
 *
 * @example writeHanDigits(2024) // "二〇二四"
 */
export function writeHanDigits(value: number, signs: keyof typeof hanSigns = "usual"): string {
  return String(value).replace(/\d/g, (digit) => hanSigns[signs].digits.charAt(Number(digit)));
}

/**
 * Writes a whole number from 0 on as it is said: 12 → 十二, 105 → 一百零五; from 10,000 on by its digits.
 *
 * @example writeHanNumeral(12, "simplified") // "壹拾贰"
 */
export function writeHanNumeral(value: number, signs: keyof typeof hanSigns = "usual"): string {
  const { digits: han, units: unitsOf } = hanSigns[signs];
  if (value === 0 || value >= 10_000) return writeHanDigits(value, signs);
  let said = "";
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit > 0) said += `${gap ? "零" : ""}${han.charAt(digit)}${unitsOf[power] as string}`;
    gap = digit === 0 && said !== "";
  }
  return signs === "usual" && value >= 10 && value < 20 ? said.slice(1) : said;
}
