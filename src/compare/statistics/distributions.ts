/**
 * The few distributions that intervals and tests here need. The packages that were tried: jstat gives 0 for the far tail
 * of χ² (G² of 100 must be 1.5e-23), simple-statistics knows the normal quantile to three digits and no t,
 * @stdlib is exact and needs 227 packages.
 */

const halvings = 100;
const seriesUntil = 2; // erfc: the power series up to here, the continued fraction from here on
const fractionDepth = 120;
const exactFreedom = 200; // t: the finite sum up to here, the expansion about the normal quantile from here on

/** Where an increasing function reaches a value, by halving. */
function invert(increasing: (x: number) => number, value: number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < halvings && low < high; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (increasing(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The complementary error function for x ≥ 0, right to about 14 digits far into the tail (Abramowitz and Stegun 7.1.6 and
 * 7.1.14).
 *
 * @example complementaryError(6) // 2.1519736712498913e-17
 */
export function complementaryError(x: number): number {
  if (x < seriesUntil) {
    let term = x;
    let sum = x;
    for (let n = 1; Math.abs(term) > 1e-17 * sum; n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = 0;
  for (let n = fractionDepth; n > 0; n--) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/**
 * The chance that χ² with one degree of freedom is at least this large.
 *
 * @example chiSquareTail(3.841458820694124) // 0.05
 */
export function chiSquareTail(value: number): number {
  return value <= 0 ? 1 : complementaryError(Math.sqrt(value / 2));
}

/**
 * How far from 0 a standard normal value lies with this chance.
 *
 * @example normalQuantile(0.95) // 1.959963984540054
 */
export function normalQuantile(level: number): number {
  return invert((z) => 1 - complementaryError(z / Math.SQRT2), level, 0, 40);
}

/** The chance that |t| is at most √ν tan θ (Abramowitz and Stegun 26.7.3 and 26.7.4). */
function centralT(angle: number, freedom: number): number {
  const square = Math.cos(angle) ** 2;
  const odd = freedom % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power <= freedom - 2; power += 2) {
    term *= ((power - 1) / power) * square;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/**
 * How far from 0 Student's t lies with this chance.
 *
 * @param freedom degrees of freedom, a whole number from 1 on
 * @example studentQuantile(0.95, 3) // 3.182446305284263
 */
export function studentQuantile(level: number, freedom: number): number {
  if (freedom <= exactFreedom) {
    return Math.sqrt(freedom) * Math.tan(invert((angle) => centralT(angle, freedom), level, 0, Math.PI / 2));
  }
  const z = normalQuantile(level); // Abramowitz and Stegun 26.7.5
  const square = z * z;
  const first = (z * (square + 1)) / 4;
  const second = (z * ((5 * square + 16) * square + 3)) / 96;
  const third = (z * (((3 * square + 19) * square + 17) * square - 15)) / 384;
  const fourth = (z * ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945)) / 92160;
  return z + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom;
}

/**
 * The chance that Student's t is at least so far from 0, to either side. Right to about 1e-15 in absolute terms for up to
 * 200 degrees of freedom; beyond them the normal distribution stands in.
 *
 * @example studentTail(3.182446305284263, 3) // 0.05
 */
export function studentTail(distance: number, freedom: number): number {
  if (freedom > exactFreedom) return complementaryError(Math.abs(distance) / Math.SQRT2);
  return Math.max(0, 1 - centralT(Math.atan(Math.abs(distance) / Math.sqrt(freedom)), freedom));
}

const logFactorials: number[] = [0];
const tableUntil = 256;

/**
 * The natural logarithm of n!, from a table, beyond it by Stirling's series.
 *
 * @example logFactorial(5) // Math.log(120)
 */
export function logFactorial(n: number): number {
  if (n <= tableUntil) {
    for (let next = logFactorials.length; next <= n; next++) logFactorials.push((logFactorials[next - 1] as number) + Math.log(next));
    return logFactorials[n] as number;
  }
  return (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
}
