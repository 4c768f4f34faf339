import type { GuardedWord } from "./guards.js";

/**
 * Whether nothing stands beside a word that its guards forbid.
 *
 * @example guardsHold({ word: "起", notAfter: [], notBefore: ["草"] }, "起草", 0, 1) // false
 */
export function guardsHold({ notAfter, notBefore }: GuardedWord, text: string, start: number, end: number): boolean {
  return !notAfter.some((guard) => start >= guard.length && text.startsWith(guard, start - guard.length)) && !notBefore.some((guard) => text.startsWith(guard, end));
}
