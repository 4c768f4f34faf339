import frameworkHeadingsTable from "../../corpus/framework-headings.tsv";
import frameworksTable from "../../corpus/frameworks.tsv";
import headWordsTable from "../../corpus/head-words.tsv";
import type { Inspection } from "../model/document.js";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import { readTable } from "./table.js";

/** Words that tell of an inspection in a document's head; `corpus/head-words.tsv` and `corpus/frameworks.tsv`. */
export interface HeadWords {
  readonly levels: readonly { readonly pattern: string; readonly level: NonNullable<Inspection["level"]> }[];
  /** The longest word first: 提级交叉 before 提级; 回头看 before all. */
  readonly types: readonly { readonly word: string; readonly type: NonNullable<Inspection["type"]> }[];
  readonly frameworks: WordFinder;
  /** Words that do not stand between a committee and the kind of its team: 县委统一部署专项巡察组…, 市委派出机动巡察组…. */
  readonly notInTeam: WordFinder;
  /** What is done on days that are not those of an inspection: 反馈, 约谈, 召开. */
  readonly otherDeeds: WordFinder;
  /** What is done with a list that a title names: 公布问题清单. */
  readonly doneWithList: WordFinder;
  /** Frameworks that headings tell by their words; see `corpus/framework-headings.tsv`. */
  readonly frameworkHeadings: readonly {
    readonly framework: string;
    readonly least: number;
    readonly words: FrameworkWords;
  }[];
}

/** Words by which headings tell a framework, and where in a heading they stand. */
export type FrameworkWords = readonly { readonly word: string; readonly place: "open" | "inside" }[];

let loaded: HeadWords | undefined;

/** The tables of head words, read once. */
export function headWords(): HeadWords {
  if (loaded === undefined) {
    const rows = readTable(headWordsTable, ["word", "use", "value"]);
    const of = (use: string): { word: string; value: string }[] =>
      rows.filter((row) => row.use === use).sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
    const types = of("type").map(({ word, value }) => ({ word, type: value as NonNullable<Inspection["type"]> }));
    loaded = {
      levels: of("level").map(({ word, value }) => ({ pattern: word, level: value as NonNullable<Inspection["level"]> })),
      types: [...types.filter(({ type }) => type === "look-back"), ...types.filter(({ type }) => type !== "look-back")],
      frameworkHeadings: readFrameworkHeadings(),
      notInTeam: createWordFinder(of("not-in-team").map(({ word }) => word)),
      otherDeeds: createWordFinder(of("other-deed").map(({ word }) => word)),
      doneWithList: createWordFinder(of("done-with-list").map(({ word }) => word)),
      frameworks: createWordFinder(readTable(frameworksTable, ["name", "framework"]).map(({ name }) => name)),
    };
  }
  return loaded;
}

function readFrameworkHeadings(): HeadWords["frameworkHeadings"] {
  const rows = readTable(frameworkHeadingsTable, ["word", "framework", "place", "least"]);
  return [...new Set(rows.map(({ framework }) => framework))].map((framework) => {
    const own = rows.filter((row) => row.framework === framework);
    return {
      framework,
      least: Math.max(...own.map(({ least }) => Number(least))),
      words: own.map(({ word, place }) => ({ word, place: place as "open" | "inside" })),
    };
  });
}
