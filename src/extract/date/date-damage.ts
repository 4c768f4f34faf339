import { isCalendarDay } from "../../text/calendar.js";

/** A reading of digits that lost 年 or 月. */
export interface SplitDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const longestMonth = 31; // days

/**
 * The ways to read the digits before 日 where 年 and 月 were lost: "2019321" → 2019-03-21; "2024111" → 1-11 and 11-1;
 * "914" → 9-14; "57" → 5-7; "20211228" → 2021-12-28. Zeros stand before a digit only where both parts have two. Empty where no day
 * of the calendar comes out.
 */
export function splitLostDay(digits: string): readonly SplitDay[] {
  if (digits.length >= 6) {
    const year = Number(digits.slice(0, 4));
    if (year < 1900 || year > 2099) return [];
    return splitMonthDay(digits.slice(4), year).map((split) => ({ year, ...split }));
  }
  const isDay = digits.length < 3 && Number(digits) <= longestMonth;
  return isDay ? [] : splitMonthDay(digits, 2024); // a leap year: 2月29日 may be
}

function splitMonthDay(digits: string, year: number): readonly { month: number; day: number }[] {
  const found: { month: number; day: number }[] = [];
  for (let cut = 1; cut <= 2; cut++) {
    const dayLength = digits.length - cut;
    if (dayLength < 1 || dayLength > 2) continue;
    if (digits.length < 4 && (digits[0] === "0" || digits[cut] === "0")) continue;
    const month = Number(digits.slice(0, cut));
    const day = Number(digits.slice(cut));
    if (isCalendarDay(year, month, day)) found.push({ month, day });
  }
  return found;
}

/** The month in digits before 月 where 年 was lost: "20241" → 2024, 1; "202411" → 2024, 11. Undefined where there is none. */
export function splitLostMonth(digits: string): { readonly year: number; readonly month: number } | undefined {
  if (digits.length !== 5 && digits.length !== 6) return undefined;
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4));
  return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 ? { year, month } : undefined;
}

/** The years in digits before 年 where the dash was lost: "20212023" → 2021, 2023. Undefined where they do not rise. */
export function splitLostYears(digits: string): readonly [number, number] | undefined {
  if (digits.length !== 8) return undefined;
  const first = Number(digits.slice(0, 4));
  const last = Number(digits.slice(4));
  return first >= 1900 && last <= 2099 && first < last && last - first <= 50 ? [first, last] : undefined;
}
