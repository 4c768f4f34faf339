import { parseDocument } from "../../src/parse.js";
import { altered } from "./alter.js";
import { hostileTexts, type HostileText } from "./hostile-texts.js";
import { type Job, medianRatio, type Patience, timesInTurn } from "./in-turn.js";
import type { TextSet } from "./texts.js";

const sizes = [30_000, 120_000];
const shown = 12;
const jobsAtOnce = 12; // few at a time, so that each stands near its yardstick in time

/** Typical text of a size: documents one after another, as often as needed. */
function typicalText({ texts }: TextSet, bytes: number): string {
  const joined = texts.map(({ text }) => text).join("\n\n");
  const characters = Math.ceil(bytes / (Buffer.byteLength(joined) / joined.length));
  return joined.repeat(Math.ceil(characters / joined.length)).slice(0, characters);
}

interface Cost {
  readonly name: string;
  readonly ratio: number;
}

function costs(typical: string, texts: readonly HostileText[], patience: Patience): Cost[] {
  const found: Cost[] = [];
  for (let from = 0; from < texts.length; from += jobsAtOnce) {
    const group = [{ name: "typical", text: typical }, ...texts.slice(from, from + jobsAtOnce)];
    const jobs: Job<readonly string[]>[] = group.map(({ name }, index) => ({ name, run: (fresh) => parseDocument(fresh[index] as string) }));
    const times = timesInTurn(jobs, () => group.map(({ text }) => altered(text)), patience);
    const perCharacter = times.map((row, index) => row.map((time) => time / (group[index] as HostileText).text.length));
    group.forEach(({ name }, index) => {
      if (index > 0) found.push({ name, ratio: medianRatio(perCharacter[index] as number[], perCharacter[0] as number[]) });
    });
  }
  return found;
}

/** What a character of hostile text costs to parse, as a ratio to a character of typical text of the same size. */
export function reportHostile(typical: TextSet, patience: Patience): void {
  console.log(`\nHOSTILE  time a character of parseDocument as a ratio to typical text (${typical.name}) of the same size`);
  const rows = sizes.map((bytes) => costs(typicalText(typical, bytes), hostileTexts(bytes), patience));
  const names = (rows[0] ?? []).map(({ name }) => name);
  const ratiosOf = (name: string): number[] => rows.map((row) => row.find((cost) => cost.name === name)?.ratio ?? Number.NaN);
  const worstFirst = names.map((name) => ({ name, ratios: ratiosOf(name) })).sort((a, b) => Math.max(...b.ratios) - Math.max(...a.ratios));
  console.log(`${sizes.map((bytes) => `${bytes / 1000} kB`.padStart(9)).join("")}   worst ${shown} of ${names.length}`);
  for (const { name, ratios } of worstFirst.slice(0, shown)) console.log(`${ratios.map((ratio) => ratio.toFixed(2).padStart(9)).join("")}   ${name}`);
}

/** Parses one hostile text again and again, for a profiler: `node --cpu-prof`. */
export function repeatHostile(name: string, seconds: number): void {
  const found = hostileTexts(Math.max(...sizes)).filter((text) => text.name.startsWith(name));
  if (found.length === 0) throw new RangeError(`no hostile text is called ${name}; there are: ${hostileTexts(0).map((text) => text.name).join("; ")}`);
  for (const { name: called, text } of found) {
    const end = performance.now() + seconds * 1000;
    let passes = 0;
    for (; performance.now() < end; passes++) parseDocument(`${text}${passes}`);
    console.log(`${called}: ${passes} passes in ${seconds} s, ${parseDocument(text).entities.length} entities`);
  }
}
