/**
 * The benchmark. `npm run bench` measures speed, length, hostile texts and peers in one run; no test asserts a time.
 *   -- SECONDS           seconds for each group of jobs (3 unless told)
 *   -- --peers [FOLDER]  what peers find and we miss, and the reverse, in the fixtures or a folder; nothing is timed
 *   -- --check           checking a report against parsing it
 *   -- --classify        the classifier alone against cutting words
 *   -- --duplicates      finding copies among 200,000 measures
 *   -- --differences     false alarms and power of tests between groups, 200 runs each
 *   -- --repeat NAME     parse hostile texts whose name begins so, for a profiler
 */
import { resolve } from "node:path";
import { benchClassify } from "./classify.js";
import { reportCoverageBench } from "./coverage.js";
import { benchDifferences } from "./differences.js";
import { benchDuplicates } from "./duplicates.js";
import { reportHostile, repeatHostile } from "./hostile.js";
import { reportLength } from "./length.js";
import { reportPeerFinds } from "./peer-finds.js";
import { reportPeerSpeed } from "./peer-speed.js";
import { loadPeers } from "./peers.js";
import { reportSpeed } from "./speed.js";
import { loadTexts, type TextSet, usualSets } from "./texts.js";
import { loadYardstick } from "./yardstick.js";

const [first, second] = process.argv.slice(2);
const usualSeconds = 3;

if (first === "--peers") {
  reportPeerFinds([{ name: "", texts: loadTexts(resolve(second ?? "fixtures")) }], loadPeers());
} else if (first === "--classify") {
  benchClassify();
} else if (first === "--check") {
  reportCoverageBench({ seconds: usualSeconds, leastRounds: 5 });
} else if (first === "--duplicates") {
  benchDuplicates();
} else if (first === "--differences") {
  benchDifferences();
} else if (first === "--repeat") {
  repeatHostile(second ?? "", usualSeconds);
} else {
  const seconds = Number(first ?? usualSeconds);
  if (!(seconds > 0)) throw new RangeError(`seconds wanted, not ${first ?? ""}`);
  const sets = usualSets();
  const cut = loadYardstick();
  if (cut === undefined) console.log("nodejieba is not installed: no yardstick, speeds only");
  reportSpeed(sets, cut, { seconds, leastRounds: 15 });
  reportLength(sets, { seconds, leastRounds: 5 });
  reportHostile(sets[0] as TextSet, { seconds: seconds / 2, leastRounds: 3 });
  benchClassify();
  reportCoverageBench({ seconds: seconds / 2, leastRounds: 5 });
  reportPeerSpeed(sets, cut, loadPeers(), { seconds, leastRounds: 3 });
}
