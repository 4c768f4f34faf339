/** Rows found and rows expected, counted. */
export interface Tally {
  hits: number;
  found: number;
  expected: number;
}

/** A row that was missed (expected, not found) or wrong (found, not expected). */
export interface Miss {
  readonly field: string;
  readonly kind: "missing" | "wrong";
  readonly row: string;
}

/** Compares rows as multisets. Rows that `optional` holds are neither asked for nor held against the program. */
export function compareRows(
  field: string,
  expected: readonly string[],
  found: readonly string[],
  optional: readonly string[],
  misses: Miss[],
): Tally {
  const left = countRows(expected);
  const allowed = countRows(optional);
  let hits = 0;
  let counted = 0;
  for (const row of found) {
    if ((left.get(row) ?? 0) > 0) {
      left.set(row, (left.get(row) as number) - 1);
      hits++;
      counted++;
    } else if ((allowed.get(row) ?? 0) > 0) allowed.set(row, (allowed.get(row) as number) - 1);
    else {
      counted++;
      misses.push({ field, kind: "wrong", row });
    }
  }
  for (const [row, times] of left) for (let index = 0; index < times; index++) misses.push({ field, kind: "missing", row });
  return { hits, found: counted, expected: expected.length };
}

function countRows(rows: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}

/** Precision, recall and F1 of a tally; 1 where there was nothing to find and nothing was found. */
export function scoresOf({ hits, found, expected }: Tally): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 1 : hits / found;
  const recall = expected === 0 ? 1 : hits / expected;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
