/** A day of a spreadsheet as the genre writes it. */
export function dayText(year: number, month: number, day: number): string {
  return `${year}年${month}月${day}日`;
}

/** A number as its cell shows it: in a percent format it is a share of one. */
export function numberText(value: number, format: string | undefined): string {
  return format?.includes("%") === true ? `${Number((value * 100).toFixed(4))}%` : String(value);
}

/** A cell that says true or false. */
export function answerText(value: boolean): string {
  return value ? "是" : "否";
}
