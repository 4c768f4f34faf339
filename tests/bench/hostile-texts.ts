/** A kind of text that is cheap to write and may be dear to read. */
export interface HostileKind {
  readonly name: string;
  /** What is said over and over. */
  readonly unit: string;
}

/** A hostile text of a given size. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
}

const kinds: readonly HostileKind[] = [
  { name: "digits", unit: "1234567890" },
  { name: "one digit", unit: "1" },
  { name: "full-width digits", unit: "１２" },
  { name: "decimals", unit: "1.2," },
  { name: "grouped digits", unit: "123,456," },
  { name: "full-width grouped digits", unit: "123，456，" },
  { name: "一", unit: "一" },
  { name: "numerals", unit: "一二三四五六七八九十" },
  { name: "numerals with places", unit: "三千四百五十六万七千八百九十亿" },
  { name: "vague numerals", unit: "几十余多" },
  { name: "第", unit: "第" },
  { name: "第一", unit: "第一" },
  { name: "一是", unit: "一是" },
  { name: "一、", unit: "一、" },
  { name: "（一）", unit: "（一）" },
  { name: "1.", unit: "1." },
  { name: "①", unit: "①②③" },
  { name: "marker lines", unit: "一、\n（一）\n1.\n（1）\n①\n" },
  { name: "round brackets opened", unit: "（" },
  { name: "round brackets closed", unit: "）" },
  { name: "bracket pairs", unit: "（）" },
  { name: "brackets of all kinds", unit: "（【〔[(《“‘" },
  { name: "document numbers begun", unit: "〔2024〕" },
  { name: "《 unclosed", unit: "《关于" },
  { name: "《 alone", unit: "《" },
  { name: "《》", unit: "《》" },
  { name: "“ unclosed", unit: "“三会" },
  { name: "“ alone", unit: "“" },
  { name: "quotes of all kinds", unit: "“”‘’\"'" },
  { name: "blanks", unit: " " },
  { name: "full-width blanks", unit: "　" },
  { name: "line breaks", unit: "\n" },
  { name: "blank lines", unit: " \n　\n" },
  { name: "tabs and carriage returns", unit: "\t\r\n" },
  { name: "zero-width characters", unit: "\u200b\ufeff" },
  { name: "full dates", unit: "2024年3月5日" },
  { name: "dates without a year", unit: "3月5日" },
  { name: "years", unit: "2024年" },
  { name: "date ranges", unit: "2024年3月5日至" },
  { name: "numeric dates", unit: "2024-03-05." },
  { name: "relative dates", unit: "今年截至目前以来前" },
  { name: "、list of organs", unit: "县卫健局、" },
  { name: "、list of words", unit: "整改、" },
  { name: "、alone", unit: "、" },
  { name: "organs without a mark", unit: "县委县政府" },
  { name: "牵头 and 配合", unit: "牵头配合责任单位：" },
  { name: "由", unit: "由" },
  { name: "counts", unit: "3个" },
  { name: "counts in a list", unit: "3个、5项、" },
  { name: "amounts", unit: "66.57万元" },
  { name: "percentages", unit: "98.7%" },
  { name: "masks", unit: "XX" },
  { name: "asterisks", unit: "*" },
  { name: "durations", unit: "为期4天每季度" },
  { name: "commas", unit: "，" },
  { name: "full stops", unit: "。" },
  { name: "colons", unit: "问题：" },
  { name: "整改完成", unit: "整改完成" },
  { name: "关于 … 的通报", unit: "关于" },
  { name: "巡察", unit: "巡察" },
  { name: "Latin letters", unit: "a" },
  { name: "addresses", unit: "a.b@c.d-" },
];

const hanWords = ["整改", "问题", "落实", "学习", "的", "县委", "党员", "不够"];
const perWord = 7; // units between two words of the mixed shape
const wordAt = (index: number): string => hanWords[index % hanWords.length] as string;

const head = "巡察整改进展情况的通报\n一、存在的问题\n";

function repeated(name: string, part: (index: number) => string, bytes: number): HostileText {
  const parts = [head];
  let size = Buffer.byteLength(head);
  for (let index = 0; size < bytes; index++) {
    const next = part(index);
    parts.push(next);
    size += Buffer.byteLength(next);
  }
  parts.push("整改问题已完成。\n");
  return { name, text: parts.join("") };
}

/**
 * Every kind in three shapes: one unbroken run with Han characters before and behind it, short runs between Han words, and
 * many lines of one unit and a Han word.
 */
export function hostileTexts(bytes: number): HostileText[] {
  return kinds.flatMap(({ name, unit }) => [
    repeated(`${name}, one run`, () => unit, bytes),
    repeated(`${name}, between words`, (index) => unit.repeat(perWord) + wordAt(index), bytes),
    repeated(`${name}, on lines`, (index) => `${unit}${wordAt(index)}\n`, bytes),
  ]);
}
