import { alignPassage } from "../../text/passage-alignment.js";
import type { Span } from "../../model/span.js";
import type { MaskedText } from "./mask.js";
import type { Passage, SharedPiece } from "./passage.js";
import { shingleAt, shingleLength } from "./shingles.js";

/** A run of the same characters in both masked texts. */
interface Run {
  start: number;
  end: number;
  readonly shift: number;
}

const leastLength = 8; // masked characters of a piece that is worth showing

/** The first place of each shingle. */
function placesOf({ units, length }: MaskedText): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = length - shingleLength; at >= 0; at--) places.set(shingleAt(units, at), at);
  return places;
}

/** A masked text of its own: what a mask gives is good only until its next call. */
export function kept({ units, starts, ends, length }: MaskedText): MaskedText {
  return { units: units.slice(0, length), starts: starts.slice(0, length), ends: ends.slice(0, length), length };
}

/** Runs of characters that stand in the reference too, from left to right, in whatever order they stand there. */
function runsOf(own: MaskedText, reference: MaskedText, places: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at + shingleLength <= own.length; ) {
    const there = places.get(shingleAt(own.units, at));
    if (there === undefined) {
      at++;
      continue;
    }
    let end = at;
    while (end < own.length && own.units[end] === reference.units[there + end - at]) end++;
    if (end - at >= leastLength) runs.push({ start: at, end, shift: there - at });
    at = Math.max(end, at + 1);
  }
  return runs;
}

/**
 * The pieces of a passage that stand in another too, with their places on both sides. Names, numbers and marks within a
 * piece may differ.
 *
 * @param reference the other passage, its masked text and the places of its shingles, as {@link referenceOf} makes them
 */
export function sharedPieces(passage: Passage, own: MaskedText, reference: Reference): SharedPiece[] {
  const place = placeIn(passage);
  return runsOf(own, reference.masked, reference.places).map(({ start, end, shift }) => ({
    span: place(own.starts[start] as number, own.ends[end - 1] as number),
    referenceSpan: reference.place(reference.masked.starts[start + shift] as number, reference.masked.ends[end + shift - 1] as number),
  }));
}

/** The length of the longest piece that a passage shares with another, in masked characters. */
export function longestShared(own: MaskedText, reference: Reference): number {
  return runsOf(own, reference.masked, reference.places).reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
}

/** A passage that others are held against. */
export interface Reference {
  readonly masked: MaskedText;
  readonly places: ReadonlyMap<number, number>;
  readonly place: (start: number, end: number) => Span;
}

/** Makes a passage ready for others to be held against. */
export function referenceOf(passage: Passage, masked: MaskedText): Reference {
  const own = kept(masked);
  return { masked: own, places: placesOf(own), place: placeIn(passage) };
}

function placeIn({ text, span }: Passage): (start: number, end: number) => Span {
  return span === undefined ? (start, end) => ({ start, end }) : alignPassage(text, span);
}
