/** An answer: what is right, what was said, and how sure it was. */
export interface Answer {
  readonly right: number;
  readonly said: number;
  readonly confidence: number;
}

/** Rows: what is right; columns: what was said. */
export function confusionOf(answers: readonly Answer[], classes = 4): number[][] {
  const table = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  for (const { right, said } of answers) (table[right] as number[])[said] = ((table[right] as number[])[said] as number) + 1;
  return table;
}

/** Share of right answers. */
export function accuracyOf(answers: readonly Answer[]): number {
  return answers.filter(({ right, said }) => right === said).length / Math.max(1, answers.length);
}

/** Mean of the F1 of the classes. */
export function macroF1Of(answers: readonly Answer[], classes = 4): number {
  let sum = 0;
  for (let index = 0; index < classes; index++) {
    const hits = answers.filter(({ right, said }) => right === index && said === index).length;
    const all = answers.filter(({ right }) => right === index).length + answers.filter(({ said }) => said === index).length;
    sum += all === 0 ? 0 : (2 * hits) / all;
  }
  return sum / classes;
}

/** Expected calibration error: how far confidence is from the share of right answers, over ten classes of confidence. */
export function calibrationErrorOf(answers: readonly Answer[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    error += (inside.length / answers.length) * Math.abs(mean - accuracyOf(inside));
  }
  return error;
}

/** The surest share of the answers. */
export function surestOf(answers: readonly Answer[], share: number): Answer[] {
  return [...answers].sort((a, b) => b.confidence - a.confidence).slice(0, Math.round(answers.length * share));
}
