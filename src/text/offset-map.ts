import type { Span } from "../model/span.js";
import { firstNumberFrom } from "./sorted.js";

/** One change to a text: what stands between `start` and `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A run of text that came through a change as it was, or (`replaced`) was written anew. The end in the new text is the
 * next piece's start.
 */
interface Piece {
  readonly newStart: number;
  readonly newEnd: number;
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly replaced: boolean;
}

/** Leads from a changed text back to the one it was made from, and forth again. */
export interface OffsetMap {
  /** The place in the old text of a place in the new one. Text that was taken out at its edges is left out. */
  toOld(start: number, end: number): Span;
  /** The place in the new text that an offset of the old one came to; where it was taken out, the next that was not. */
  toNew(offset: number): number;
}

/** The index of the last start that is at or before an offset; -1 where none is. `hint` is tried first. */
function lastAtOrBefore(starts: Int32Array, offset: number, hint: number): number {
  if (hint >= 0 && (starts[hint] as number) <= offset && (hint + 1 === starts.length || (starts[hint + 1] as number) > offset)) {
    return hint;
  }
  return firstNumberFrom(starts, offset + 1) - 1;
}

/** A text under change, with the way back to where it started. Edits are applied in rounds; each is linear. */
export class EditableText implements OffsetMap {
  readonly #original: string;
  #pieces: readonly Piece[] | undefined;
  #newStarts: Int32Array | undefined;
  #oldStarts: Int32Array | undefined;
  #hint = -1;
  text: string;

  /** @param original the text that every span leads back to */
  constructor(original: string) {
    this.#original = original;
    this.text = original;
  }

  /** Applies edits that are sorted and do not overlap, written in offsets of the present `text`. */
  apply(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    const parts: string[] = [];
    const fresh: Piece[] = [];
    let from = 0;
    let length = 0;
    const add = (oldStart: number, oldEnd: number, newLength: number, replaced: boolean): void => {
      if (newLength > 0) {
        fresh.push({ newStart: length, newEnd: length + newLength, oldStart, oldEnd, replaced });
        length += newLength;
      }
    };
    for (const { start, end, text } of edits) {
      if (start > from) {
        parts.push(this.text.slice(from, start));
        add(from, start, start - from, false);
      }
      parts.push(text);
      add(start, end, text.length, true);
      from = end;
    }
    if (from < this.text.length) {
      parts.push(this.text.slice(from));
      add(from, this.text.length, this.text.length - from, false);
    }
    this.text = parts.join("");
    this.#pieces = this.#pieces === undefined ? fresh : compose(this.#pieces, fresh);
    this.#newStarts = undefined;
    this.#oldStarts = undefined;
  }

  /** The piece that holds an offset of the new text. */
  #pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
    this.#newStarts ??= Int32Array.from(pieces, ({ newStart }) => newStart);
    this.#hint = lastAtOrBefore(this.#newStarts, offset, Math.min(this.#hint, pieces.length - 1));
    return pieces[this.#hint];
  }

  toOld(start: number, end: number): Span {
    const pieces = this.#pieces;
    if (pieces === undefined) return { start, end };
    if (start >= end) {
      const at = this.#pieceAt(pieces, start);
      if (at === undefined) return { start: 0, end: 0 };
      const offset = at.replaced ? at.oldStart : Math.min(at.oldStart + (start - at.newStart), at.oldEnd);
      return { start: offset, end: offset };
    }
    const first = this.#pieceAt(pieces, start) as Piece;
    const last = this.#pieceAt(pieces, end - 1) as Piece;
    return {
      start: first.replaced ? first.oldStart : first.oldStart + (start - first.newStart),
      end: last.replaced ? last.oldEnd : last.oldStart + (end - last.newStart),
    };
  }

  /** The place in the new text where what ended at an offset of the old one ends. */
  toNewEnd(offset: number): number {
    const pieces = this.#pieces;
    if (pieces === undefined) return Math.min(offset, this.#original.length);
    this.#oldStarts ??= Int32Array.from(pieces, ({ oldStart }) => oldStart);
    const piece = pieces[lastAtOrBefore(this.#oldStarts, offset - 1, -1)];
    if (piece === undefined) return 0;
    return piece.replaced || offset >= piece.oldEnd ? piece.newEnd : piece.newStart + (offset - piece.oldStart);
  }

  toNew(offset: number): number {
    const pieces = this.#pieces;
    if (pieces === undefined) return Math.min(offset, this.#original.length);
    this.#oldStarts ??= Int32Array.from(pieces, ({ oldStart }) => oldStart);
    const piece = pieces[lastAtOrBefore(this.#oldStarts, offset, -1)];
    if (piece === undefined) return 0;
    if (offset >= piece.oldEnd) return piece.newEnd;
    return piece.replaced ? piece.newStart : piece.newStart + (offset - piece.oldStart);
  }
}

/** The pieces of the second change, written in offsets of the text before the first. Linear in both lists. */
function compose(earlier: readonly Piece[], later: readonly Piece[]): readonly Piece[] {
  const composed: Piece[] = [];
  let index = 0;
  for (const piece of later) {
    while (index < earlier.length && (earlier[index] as Piece).newEnd <= piece.oldStart) index++;
    let at = index;
    let oldStart = -1;
    let oldEnd = -1;
    for (; at < earlier.length; at++) {
      const base = earlier[at] as Piece;
      if (base.newStart >= piece.oldEnd) break;
      const from = Math.max(base.newStart, piece.oldStart);
      const to = Math.min(base.newEnd, piece.oldEnd);
      const baseStart = base.replaced ? base.oldStart : base.oldStart + (from - base.newStart);
      const baseEnd = base.replaced ? base.oldEnd : base.oldStart + (to - base.newStart);
      if (piece.replaced) {
        if (oldStart < 0) oldStart = baseStart;
        oldEnd = baseEnd;
      } else {
        const newStart = piece.newStart + (from - piece.oldStart);
        composed.push({
          newStart,
          newEnd: newStart + (to - from),
          oldStart: baseStart,
          oldEnd: baseEnd,
          replaced: base.replaced,
        });
      }
    }
    if (piece.replaced) {
      if (oldStart < 0) oldStart = oldEnd = composed.at(-1)?.oldEnd ?? 0; // written in where nothing stood
      composed.push({ newStart: piece.newStart, newEnd: piece.newEnd, oldStart, oldEnd, replaced: true });
    }
  }
  return composed;
}
