/** A logistic model with weights that are not below nought. */
export interface Logistic {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** What is learned from. */
export interface Sample {
  readonly values: readonly number[];
  readonly isLink: boolean;
}

/**
 * Fits a logistic model by gradient descent, held to weights of nought or more (nothing that agrees may speak against a
 * link) and to the given most of each. The same samples always give the same model.
 */
export function fitLogistic(samples: readonly Sample[], { decay, rounds, most }: { readonly decay: number; readonly rounds: number; readonly most: readonly number[] }): Logistic {
  const count = samples[0]?.values.length ?? 0;
  const weights = new Array<number>(count).fill(1);
  let bias = -4;
  const total = samples.length;
  const step = 2;
  for (let round = 0; round < rounds; round++) {
    const slopes = new Array<number>(count).fill(0);
    let biasSlope = 0;
    for (const { values, isLink } of samples) {
      let sum = bias;
      for (let index = 0; index < count; index++) sum += (weights[index] as number) * (values[index] as number);
      const error = 1 / (1 + Math.exp(-sum)) - (isLink ? 1 : 0);
      biasSlope += error;
      for (let index = 0; index < count; index++) slopes[index] = (slopes[index] as number) + error * (values[index] as number);
    }
    bias -= (step * biasSlope) / total;
    for (let index = 0; index < count; index++) {
      const next = (weights[index] as number) - step * ((slopes[index] as number) / total + (decay * (weights[index] as number)) / total);
      weights[index] = Math.min(most[index] ?? Number.POSITIVE_INFINITY, Math.max(0, next));
    }
  }
  return { bias, weights };
}
