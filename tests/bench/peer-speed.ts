import { parseDocument } from "../../src/parse.js";
import { altered } from "./alter.js";
import { type Job, median, medianRatio, type Patience, timesInTurn } from "./in-turn.js";
import type { Peer } from "./peers.js";
import { bytesOf, type TextSet } from "./texts.js";
import type { Cut } from "./yardstick.js";

type Texts = readonly string[];

const slowPeersCharacters = 5_000; // the slowest need a second for each thousand

/** The first texts, until there are enough characters. */
function someOf(texts: Texts): Texts {
  let characters = 0;
  return texts.filter((text) => {
    const taken = characters < slowPeersCharacters;
    if (taken) characters += text.length;
    return taken;
  });
}

/** Speed of the peers beside a whole parse, on the same altered texts. */
export function reportPeerSpeed(sets: readonly TextSet[], cut: Cut | undefined, peers: readonly Peer[], patience: Patience): void {
  console.log("\nPEERS  ratios to nodejieba.cut on the same altered texts: medians over rounds, higher is faster");
  if (peers.length === 0) console.log("no peer is installed");
  for (const { name, texts } of sets) {
    for (const slow of [false, true]) {
      const all = texts.map(({ text }) => text);
      const originals = slow ? someOf(all) : all;
      const bytes = bytesOf(originals);
      const jobs: Job<Texts>[] = peers
        .filter((peer) => peer.slow === slow)
        .map((peer) => ({ name: peer.name, run: (fresh) => fresh.forEach((text) => peer.find(text)) }));
      if (jobs.length === 0) continue;
      jobs.push({ name: "parseDocument", run: (fresh) => fresh.forEach((text) => parseDocument(text)) });
      if (cut !== undefined) jobs.push({ name: "nodejieba.cut", run: (fresh) => fresh.forEach((text) => cut(text)) });
      console.log(`\n${name}: ${originals.length} documents, ${bytes} bytes`);
      const times = timesInTurn(jobs, () => originals.map(altered), patience);
      const last = times.at(-1) as number[];
      jobs.forEach((job, index) => {
        const own = times[index] as number[];
        const ratio = cut === undefined ? "" : `${medianRatio(last, own).toFixed(4)} ×`;
        console.log(`  ${job.name.padEnd(26)}${`${(bytes / median(own) / 1000).toFixed(3)} MB/s`.padStart(14)}${ratio.padStart(12)}   (${own.length} rounds)`);
      });
    }
  }
}
