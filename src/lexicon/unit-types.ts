import table from "../../corpus/unit-types.tsv";
import { createWordFinder, type WordFinder } from "../text/word-finder.js";
import { readTable } from "./table.js";

interface TypedWord {
  readonly word: string;
  readonly type: string;
}

interface UnitTypes {
  readonly ends: readonly TypedWord[];
  /** Ends that count where no other word does: the 县 of 青禾县. */
  readonly lastEnds: readonly TypedWord[];
  readonly bodies: readonly string[];
  readonly inside: WordFinder;
  readonly typeInside: ReadonlyMap<string, string>;
}

let loaded: UnitTypes | undefined;

function unitTypes(): UnitTypes {
  if (loaded !== undefined) return loaded;
  const rows = readTable(table, ["word", "where", "type"]);
  const of = (where: string): TypedWord[] =>
    rows.filter((row) => row.where === where).sort((a, b) => b.word.length - a.word.length);
  const inside = of("inside");
  return (loaded = {
    ends: of("end"),
    lastEnds: of("last"),
    bodies: of("body").map(({ word }) => word),
    inside: createWordFinder(inside.map(({ word }) => word)),
    typeInside: new Map(inside.map(({ word, type }) => [word, type])),
  });
}

/** The types of units that `corpus/unit-types.tsv` knows, sorted. */
export function unitTypeIds(): readonly string[] {
  const { ends, lastEnds, typeInside } = unitTypes();
  return [...new Set([...[...ends, ...lastEnds].map(({ type }) => type), ...typeInside.values()])].sort();
}

/** A name as it stands, and without the bodies behind it: 县财政局党组, 县财政局. */
function withoutBodies(name: string): string[] {
  const names = [name];
  for (let rest = name; ; ) {
    const body = unitTypes().bodies.find((word) => rest.length > word.length && rest.endsWith(word));
    if (body === undefined) return names;
    rest = rest.slice(0, -body.length);
    names.push(rest);
  }
}

function typeByEnd(names: readonly string[], ends: readonly TypedWord[]): string | undefined {
  for (const name of names) {
    const end = ends.find(({ word }) => name.endsWith(word));
    if (end !== undefined) return end.type;
  }
  return undefined;
}

/**
 * What kind of unit an organisation is, by its name; undefined where no word of `corpus/unit-types.tsv` tells it.
 *
 * @example unitTypeOf("青禾县人民医院党委") // "hospital"
 */
export function unitTypeOf(name: string): string | undefined {
  const { ends, lastEnds, inside, typeInside } = unitTypes();
  const names = withoutBodies(name);
  let longest = "";
  for (const { word } of inside.find(name)) if (word.length > longest.length) longest = word;
  return typeByEnd(names, ends) ?? typeInside.get(longest) ?? typeByEnd(names, lastEnds);
}
