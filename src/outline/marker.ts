import type { MarkerScheme } from "../model/marker-schemes.js";

/** What stands before a numbering mark. */
export type MarkerContext =
  | "line" // it opens a line
  | "sentence" // after 。！？
  | "clause" // after ；： (and the comma inside a list)
  | "break" // after a blank that was taken out
  | "glued"; // after anything else: a stop is missing, or it is no mark at all

/** A place that reads like a numbering mark, offsets in the clean text, before anybody judged it. */
export interface MarkerCandidate {
  readonly kind: "heading";
  readonly scheme: MarkerScheme;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly context: MarkerContext;
  /** Another way to read its figures: 7.22021年 is 7.2 before 2021年 where 7.2 is due. */
  readonly other?: MarkerReading;
  /** It has no stop of its own: a heading only in the company of its like. */
  readonly bare?: boolean;
}

/** The ways to enumerate inside a text: 一是, 一要, 首先, 第一, 其一. */
export interface EnumeratorCandidate {
  readonly kind: "enumerator";
  /** Which list it can belong to: `numeral` (一是), `ordinal` (第一，), `such` (其一), `chain` (首先), `pair` (一方面), or any that is open: `next` (再一个). */
  readonly family: "numeral" | "ordinal" | "such" | "chain" | "pair" | "next";
  /** The word after the numeral (是, 要, 看), or "" . */
  readonly suffix: string;
  /** The number; for the last of a chain (最后) Infinity. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly context: MarkerContext;
}

/** What a scheme reads at an offset: the mark's end and number. */
export interface MarkerReading {
  readonly end: number;
  readonly number: number;
  readonly other?: MarkerReading;
  readonly bare?: boolean;
}

/** A numbering scheme: the characters that can open its marks, and how to read one. One file each. */
export interface SchemeReader {
  readonly scheme: MarkerScheme;
  readonly opens: string;
  readonly read: (text: string, start: number) => MarkerReading | undefined;
}
