/** The brackets that labels may stand in, each with the sign that closes it; round ones of both widths close each other. */
const openers = "（([【〔";
const closers = "））]】〕";
const numeral = /[\d一二三四五六七八九十]/;
const longestNumber = 2;

/** A labelled value whose brackets are looked at. */
interface Value {
  readonly labelStart: number;
  readonly start: number;
  readonly end: number;
  closedAt?: number;
}

/** Whether a character opens a bracket that labels may stand in. */
export function isOpener(character: string | undefined): boolean {
  return character !== undefined && openers.includes(character);
}

/**
 * Finds where brackets close that hold labelled values: （牵头单位：财务股；责任单位：各村支部）. Marks the values that end
 * there and gives them; a bracket that a value opens itself is its own: 工程部（含项目部）.
 */
export function closeBrackets<V extends Value>(text: string, values: readonly V[]): V[] {
  let inside = false;
  return values.filter((value) => {
    inside ||= isOpener(text[value.labelStart]) && !/[】\])）〕]/.test(text.slice(value.labelStart, value.start));
    const at = closingAt(text, value.start, value.end, inside);
    if (at === undefined) return false;
    value.closedAt = at;
    inside = false;
    return true;
  });
}

/** The first closing sign in a value's line that nothing in it opened; where no label opened a bracket, the sign must end the line. */
function closingAt(text: string, start: number, end: number, inside: boolean): number | undefined {
  const open: string[] = [];
  for (let at = start; at < end && text[at] !== "\n"; at++) {
    const sign = text[at] === ")" ? "）" : (text[at] as string);
    if (isOpener(sign)) open.push(closers[openers.indexOf(sign)] as string);
    if (!closers.includes(sign) || numbersPoint(text, start, at)) continue;
    if (open.at(-1) === sign) open.pop();
    else if (open.length === 0 && (inside || /^[。；;]?(?:\n|$)/.test(text.slice(at + 1, Math.min(end, at + 3))))) return at;
  }
  return undefined;
}

/** Whether the closing sign is that of a point's number: 1）学习；2）检查. */
function numbersPoint(text: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && at - from < longestNumber && numeral.test(text[from - 1] as string)) from--;
  return from < at && (from === start || "；;。：:，, 　".includes(text[from - 1] as string));
}
