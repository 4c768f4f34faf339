import { writeHanDigits, writeHanNumeral } from "../../text/numerals.js";

const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";

/** Letters as Word counts on: a … z, aa, bb, cc. */
function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)));
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [[1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]];
  let rest = Math.min(value, 9999);
  let text = "";
  for (const [step, sign] of steps) for (; rest >= step; rest -= step) text += sign;
  return text;
}

/** A sign of a run in Unicode that begins with 1; beyond its end the plain number. */
function sign(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value);
}

/**
 * Writes a number as WordprocessingML names its formats (ST_NumberFormat): chineseCounting 3 → 三,
 * decimalEnclosedCircle 3 → ③. A format that is not known is written in digits.
 *
 * @example formatNumber(12, "chineseCountingThousand") // "十二"
 */
export function formatNumber(value: number, format: string): string {
  if (value < 1 && !/^decimal/.test(format)) return String(value);
  switch (format) {
    case "chineseCounting":
    case "taiwaneseCounting":
      return value < 100 ? writeHanNumeral(value) : writeHanDigits(value).replaceAll("〇", "○");
    case "chineseCountingThousand":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
    case "koreanCounting":
      return writeHanNumeral(value);
    case "chineseLegalSimplified":
    case "japaneseLegal":
      return writeHanNumeral(value, "simplified");
    case "ideographLegalTraditional":
      return writeHanNumeral(value, "traditional");
    case "ideographDigital":
    case "taiwaneseDigital":
    case "japaneseDigitalTenThousand":
      return writeHanDigits(value);
    case "ideographTraditional":
      return value <= stems.length ? (stems[value - 1] as string) : String(value);
    case "ideographZodiac":
      return value <= branches.length ? (branches[value - 1] as string) : String(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value <= 20 ? sign(value, 0x2460, 20) : value <= 35 ? sign(value - 20, 0x3251, 15) : value <= 50 ? sign(value - 35, 0x32b1, 15) : String(value);
    case "decimalEnclosedParen":
      return sign(value, 0x2474, 20);
    case "decimalEnclosedFullstop":
      return sign(value, 0x2488, 20);
    case "ideographEnclosedCircle":
      return sign(value, 0x3280, 10);
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}
