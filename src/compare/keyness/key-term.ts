import type { Contrast } from "./contrast.js";

/** A word or phrase that a group uses and how much more often than all the others. */
export interface KeyTerm extends Contrast {
  readonly group: string;
  readonly word: string;
  readonly count: number;
  /** Documents of the group that have it. */
  readonly documents: number;
  readonly countElsewhere: number;
  readonly documentsElsewhere: number;
  /** Times in a thousand words of the group. */
  readonly perThousand: number;
  readonly perThousandElsewhere: number;
  /** The group uses it in a single document: it tells of that document, not of the group. */
  readonly oneDocument: boolean;
  /** Of the test over documents; null where there are too few of them to tell. */
  readonly p: number | null;
  readonly adjustedP: number | null;
  /** Of G², which takes each word as drawn by itself and is far too sure: for comparison with other tools only. */
  readonly independentP: number;
}
