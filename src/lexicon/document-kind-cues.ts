import table from "../../corpus/document-kinds.tsv";
import { type DocumentKind, documentKinds } from "../model/document-kinds.js";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import { readTable } from "./table.js";

/** Where a word tells the kind of a document; see the header of `corpus/document-kinds.tsv`. */
export type KindCuePlace = "title" | "title-any" | "opening" | "body";

/** What a word tells of the kind, at one place. */
export interface KindCue {
  /** Its number among all, from 0: a word counts once a place. */
  readonly index: number;
  readonly kind: number; // in documentKinds
  readonly where: KindCuePlace;
  readonly weight: number;
}

/** The words that tell the kind of a document. */
export interface KindCues {
  readonly finder: WordFinder;
  /** The words of titles alone, so that none of the text covers the beginning of one of theirs: 第二轮|巡察反馈. */
  readonly titleFinder: WordFinder;
  readonly cuesOf: (word: string) => readonly KindCue[];
  readonly count: number;
}

let loaded: KindCues | undefined;

/** The table of `corpus/document-kinds.tsv`, read once. */
export function documentKindCues(): KindCues {
  if (loaded === undefined) {
    const rows = readTable(table, ["cue", "kind", "where", "weight"]);
    const byWord = new Map<string, KindCue[]>();
    rows.forEach(({ cue, kind, where, weight }, index) => {
      const row = { index, kind: documentKinds.indexOf(kind as DocumentKind), where: where as KindCuePlace, weight: Number(weight) };
      const cues = byWord.get(cue);
      if (cues === undefined) byWord.set(cue, [row]);
      else cues.push(row);
    });
    const ofTitles = rows.filter(({ where }) => where === "title" || where === "title-any").map(({ cue }) => cue);
    loaded = { finder: createWordFinder(byWord.keys()), titleFinder: createWordFinder(ofTitles), cuesOf: (word) => byWord.get(word) ?? [], count: rows.length };
  }
  return loaded;
}
