import { expect, it } from "vitest";
import {
  chiSquareTail,
  complementaryError,
  logFactorial,
  normalQuantile,
  studentQuantile,
  studentTail,
} from "../../../src/compare/statistics/distributions.js";

/** How far a value is off, as a share of what it should be. */
const error = (value: number, wanted: number): number => Math.abs(value / wanted - 1);

// erfc of the C library, as Python's math.erfc prints it
it.each([
  [0.5, 0.4795001221869535],
  [1, 0.1572992070502851],
  [1.999999, 0.004677755648073953],
  [2.000001, 0.004677714314103242],
  [3, 2.209049699858544e-5],
  [6, 2.1519736712498916e-17],
  [20, 5.3958656116079005e-176],
])("complementaryError(%d)", (x, wanted) => expect(error(complementaryError(x), wanted)).toBeLessThan(1e-12));

// qchisq(c(0.95, 0.99, 0.999), 1)
it.each([
  [3.841458820694124, 0.05],
  [6.634896601021213, 0.01],
  [10.82756617046661, 0.001],
])("chiSquareTail(%d) is %d", (value, wanted) => expect(error(chiSquareTail(value), wanted)).toBeLessThan(1e-9));

it("chiSquareTail is 1 at 0", () => expect(chiSquareTail(0)).toBe(1));

it.each([
  [0.5, 0.6744897501960817],
  [0.9, 1.644853626951473],
  [0.95, 1.959963984540054],
  [0.99, 2.575829303548901],
])("normalQuantile(%d)", (level, wanted) => expect(error(normalQuantile(level), wanted)).toBeLessThan(1e-10));

// qt(0.975, ν)
it.each([
  [1, 12.70620473617471],
  [2, 4.302652729749464],
  [3, 3.182446305283708],
  [10, 2.228138851986274],
  [30, 2.042272456301238],
  [199, 1.971956544249395],
  [500, 1.964719837412999],
])("studentQuantile(0.95, %d)", (freedom, wanted) => expect(error(studentQuantile(0.95, freedom), wanted)).toBeLessThan(1e-7));

it.each([1, 2, 7, 30, 200])("studentTail(…, %d) is what studentQuantile turns around", (freedom) => {
  for (const level of [0.5, 0.95, 0.999]) expect(studentTail(-studentQuantile(level, freedom), freedom)).toBeCloseTo(1 - level, 12);
});

it("studentQuantile goes on smoothly where its sum ends", () => {
  const step = (freedom: number): number => studentQuantile(0.99, freedom) - studentQuantile(0.99, freedom + 1);
  expect(step(200) / step(201)).toBeCloseTo(step(198) / step(199), 3);
});

// lgamma of the C library, at n + 1
it.each([
  [0, 0],
  [5, Math.log(120)],
  [256, 1167.2572785628802],
  [1000, 5912.128178488163],
])("logFactorial(%d)", (n, wanted) => expect(logFactorial(n)).toBeCloseTo(wanted, 8));

it("logFactorial goes on smoothly where its table ends", () => {
  expect(logFactorial(257) - logFactorial(256)).toBeCloseTo(Math.log(257), 11);
});
