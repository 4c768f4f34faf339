import { parseStructure } from "../../src/parse-structure.js";
import { parseDocument } from "../../src/parse.js";
import { altered } from "./alter.js";
import { type Job, medianRatio, type Patience, timesInTurn } from "./in-turn.js";
import { charactersOf, type TextSet } from "./texts.js";

const onceCharacters = 20_000;
const lengths = [1, 2, 4, 8, 32];
const longest = Math.max(...lengths);

/** For each length, texts of that length: as many as make up the longest, so that every job reads and leaves as much. */
type Round = readonly (readonly string[])[];

/** Time a character of texts 1 to 32 times as long as one, as a ratio to the single length. */
export function reportLength(sets: readonly TextSet[], patience: Patience): void {
  console.log(`\nLENGTH  time a character as a ratio to the single length (${onceCharacters} characters)`);
  for (const { name, texts } of sets) {
    const once = texts.map(({ text }) => text).join("\n\n").slice(0, onceCharacters);
    const prepare = (): Round =>
      lengths.map((times) => Array.from({ length: longest / times }, () => Array.from({ length: times }, () => altered(once)).join("\n")));
    console.log(`\n${name.padEnd(16)}${lengths.map((times) => `${times}x`.padStart(7)).join("")}`);
    for (const [verb, read] of [["parseStructure", parseStructure], ["parseDocument", parseDocument]] as const) {
      const jobs: Job<Round>[] = lengths.map((times, index) => ({
        name: `${times}x`,
        run: (round) => (round[index] as readonly string[]).forEach((text) => read(text)),
      }));
      const sizes = prepare().map(charactersOf);
      const rounds = timesInTurn(jobs, prepare, patience);
      const perCharacter = rounds.map((row, index) => row.map((time) => time / (sizes[index] as number)));
      const ratios = perCharacter.map((row) => medianRatio(row, perCharacter[0] as number[]));
      console.log(`${verb.padEnd(16)}${ratios.map((ratio) => ratio.toFixed(2).padStart(7)).join("")}   (${rounds[0]?.length ?? 0} rounds)`);
    }
  }
}
