import type { Language } from "../lexicon/diagnostics.js";
import { fillMessage } from "../lexicon/fill-message.js";
import { label } from "../lexicon/labels.js";

/** How far a run is. */
export interface RunState {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  /** Files of `done` that an earlier run had finished: they took no time of this one. */
  readonly before: number;
  readonly seconds: number;
}

/** Seconds as hours, minutes and seconds: 1:02:03, 2:03. */
function clockTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (number: number): string => `${number}`.padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/**
 * How far a run is, on one line: files done, files a second, time left, failures.
 *
 * @example progressLine({ total: 5000, done: 1200, failed: 3, before: 200, seconds: 10 }, "zh") // "已处理 1200/5000，每秒 100 个，剩余 0:38，失败 3"
 */
export function progressLine({ total, done, failed, before, seconds }: RunState, lang: Language): string {
  const rate = seconds > 0 ? (done - before) / seconds : 0;
  const left = rate > 0 ? clockTime((total - done) / rate) : label("progress.unknown", lang);
  const line = fillMessage(label("progress.line", lang), { done: `${done}`, total: `${total}`, rate: rate < 10 ? rate.toFixed(1) : rate.toFixed(0), left });
  return failed === 0 ? line : `${line}${fillMessage(label("progress.failed", lang), { failed: `${failed}` })}`;
}

const shortestPause = 0.1; // seconds between two lines

/** Shows how far a long run is, on one line of a terminal's standard error; nothing anywhere else. */
export class Progress {
  readonly #total: number;
  readonly #before: number;
  readonly #lang: Language;
  readonly #shown: boolean;
  readonly #start = process.uptime(); // seconds; performance.now() would load a module at every start
  #last = Number.NEGATIVE_INFINITY;

  constructor(total: number, lang: Language, before = 0) {
    this.#total = total;
    this.#before = before;
    this.#lang = lang;
    this.#shown = process.stderr.isTTY && total > 20;
  }

  /** Tells that so many files are done, so many failures were met. At most ten times a second. */
  tell(done: number, failed: number): void {
    if (!this.#shown) return;
    const now = process.uptime();
    if (now - this.#last < shortestPause && done < this.#total) return;
    this.#last = now;
    const state = { total: this.#total, done, failed, before: this.#before, seconds: now - this.#start };
    process.stderr.write(`\r${progressLine(state, this.#lang)}\u001b[K`);
  }

  /** Clears the line. */
  end(): void {
    if (!this.#shown) return;
    process.stderr.write("\r\u001b[K");
    this.#last = Number.NEGATIVE_INFINITY;
  }
}
