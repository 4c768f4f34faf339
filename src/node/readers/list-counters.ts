import { formatNumber } from "./number-format.js";

/** One level of a list, as word processors define it. */
export interface ListLevel {
  readonly start: number;
  /** How its numbers are written, as WordprocessingML names it (`chineseCounting`). */
  readonly format: string;
  /** The label with places for the numbers of levels: `（%2）`, `%1.%2`. */
  readonly text: string;
  /** Whether a tab or blank parts the label from the text. */
  readonly separated: boolean;
  /** All numbers of the label in digits. */
  readonly legal: boolean;
  /** Restarts after levels above this one (1-based); 0 never; undefined after every level above. */
  readonly restart: number | undefined;
}

/** A list that paragraphs belong to. Lists of one definition count on each other's numbers. */
export interface CountedList {
  readonly id: string;
  readonly definition: string;
  readonly levelAt: (level: number) => ListLevel | undefined;
  /** Where the list begins a level anew, whatever the definition says. */
  readonly startAt: (level: number) => number | undefined;
}

/** The number before a paragraph; empty where there is none. */
export interface ListLabel {
  readonly label: string;
  readonly separated: boolean;
}

/** How many levels a list has at most. */
export const levelCount = 9;

/** No number. */
export const noLabel: ListLabel = { label: "", separated: false };

/** Counts the paragraphs of lists (ECMA-376 part 1, 17.9; [MS-DOC] 2.4.6.3). Ask for them in their order. */
export class ListCounters {
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #restarted = new Set<string>();

  /** The label of the next paragraph of a list; empty for one with a bullet. */
  next({ id, definition, levelAt, startAt }: CountedList, at: number): ListLabel {
    const level = levelAt(at);
    if (level === undefined) return noLabel;
    let counters = this.#counters.get(definition);
    if (counters === undefined) this.#counters.set(definition, (counters = Array<number | undefined>(levelCount).fill(undefined)));
    const key = `${id} ${at}`;
    const override = startAt(at);
    const first = override !== undefined && !this.#restarted.has(key);
    this.#restarted.add(key);
    const previous = counters[at];
    counters[at] = first || previous === undefined ? (override ?? level.start) : previous + 1;
    for (let deeper = at + 1; deeper < levelCount; deeper++) {
      const restart = levelAt(deeper)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) counters[deeper] = undefined;
    }
    if (level.format === "bullet") return noLabel;
    const valueAt = (index: number): number => counters[index] ?? startAt(index) ?? levelAt(index)?.start ?? 1;
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = levelAt(index)?.format ?? "decimal";
      if (format === "none" || format === "bullet") return "";
      return formatNumber(valueAt(index), level.legal ? "decimal" : format);
    });
    return { label, separated: level.separated };
  }
}

/** What stands between a label and the text behind it: 1. and 2024 must not become 1.2024, 第一章 and its title not one word. */
export function gapAfter({ label, separated }: ListLabel, text: string): string {
  return separated && (/[^\p{P}\p{S}\p{No}]$/u.test(label) || (/[.．]$/.test(label) && /^\d/.test(text))) ? " " : "";
}
