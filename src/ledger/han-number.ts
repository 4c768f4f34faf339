const digits = "零一二三四五六七八九";

/** A number from 1 to 99 in Han characters: 14 → 十四; in digits where it is any other. */
export function hanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? (digits[tens] as string) : ""}${tens > 0 ? "十" : ""}${ones > 0 ? (digits[ones] as string) : ""}`;
}
