const simple = /^P(T?)(\d{1,4})([YMWDHS])$/;

/** What half a unit is in the unit below: 1.5年 is a year and six months. Half a working day is not twelve hours. */
const halves: Readonly<Record<string, string>> = { PY: "6M", PM: "15D", PTH: "30M", PTM: "30S" };

/**
 * An ISO 8601 duration taken some times: "P3M" × 2 → "P6M"; a half is written in the unit below ("P1M" × 1.5 →
 * "P1M15D", a month being 30 days), any other fraction as a decimal. Undefined where the duration has several parts or
 * the number is none.
 */
export function timesDuration(iso: string, times: number): string | undefined {
  const match = simple.exec(iso);
  if (match === null || !Number.isFinite(times) || times < 0) return undefined;
  const [, time = "", count = "1", unit = ""] = match;
  const number = Number(count) * times;
  const whole = Math.floor(number);
  const half = halves[`P${time}${unit}`];
  if (number - whole !== 0.5 || half === undefined) return `P${time}${decimal(number)}${unit}`;
  if (whole === 0) return `P${time}${half}`;
  return `P${time}${whole}${unit}${half}`;
}

function decimal(number: number): string {
  return String(Math.round(number * 1000) / 1000);
}

/** Two durations one after the other, the longer first: "P1Y" and "P6M" → "P1Y6M". */
export function joinDurations(first: string, second: string): string {
  return first + second.slice(1);
}
