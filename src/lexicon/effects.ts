import effectsTable from "../../corpus/effect-words.tsv";
import { anyOf } from "../text/pattern.js";
import { readTable } from "./table.js";

/** Words of headings that tell what the mending brought; `corpus/effect-words.tsv`. */
export interface EffectWords {
  /** A clause that says that something became better: 政治责任进一步压实. */
  readonly effect: RegExp;
  /** What says that something is still wanting: 有待, 未. */
  readonly weighs: RegExp;
  /** The subject of a chapter of effects: 成效. */
  readonly topic: RegExp;
}

let loaded: EffectWords | undefined;

/** The table of effects, read once. */
export function effectWords(): EffectWords {
  if (loaded === undefined) {
    const rows = readTable(effectsTable, ["word", "use", "example"]);
    const of = (use: string): string => anyOf(rows.filter((row) => row.use === use).map(({ word }) => word));
    loaded = {
      effect: new RegExp(`(?:${of("degree")})[\\u4e00-\\u9fff]{0,6}(?:${of("outcome")})$`),
      weighs: new RegExp(`${of("weigh")}|不(?![断良])`),
      topic: new RegExp(of("topic")),
    };
  }
  return loaded;
}
