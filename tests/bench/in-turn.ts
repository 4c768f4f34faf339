/** Something to be timed. `prepare` runs before each round and is not timed; what it gives goes to `run`. */
export interface Job<Input> {
  readonly name: string;
  readonly run: (input: Input) => void;
}

/** How long to measure, and the fewest rounds however long they take. */
export interface Patience {
  readonly seconds: number;
  readonly leastRounds: number;
}

/**
 * Times jobs in turn on the same input, so that a machine that slows down slows all; who goes first changes from round to
 * round. The first rounds, a third of the time, only warm the machine up. Gives milliseconds: one list for each job, one figure for each round.
 */
export function timesInTurn<Input>(jobs: readonly Job<Input>[], prepare: () => Input, { seconds, leastRounds }: Patience): number[][] {
  const times: number[][] = jobs.map(() => []);
  const warm = performance.now() + (seconds * 1000) / 3;
  do {
    const input = prepare();
    for (const { run } of jobs) run(input);
  } while (performance.now() < warm);
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < leastRounds || performance.now() < end; round++) {
    const input = prepare();
    for (let step = 0; step < jobs.length; step++) {
      const index = (round + step) % jobs.length;
      const start = performance.now();
      (jobs[index] as Job<Input>).run(input);
      (times[index] as number[]).push(performance.now() - start);
    }
  }
  return times;
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The median, over the rounds, of one job's time divided by another's. */
export function medianRatio(over: readonly number[], under: readonly number[]): number {
  return median(over.map((time, round) => time / (under[round] as number)));
}
