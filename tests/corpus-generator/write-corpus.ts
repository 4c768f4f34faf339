/**
 * Writes a corpus that was made up, to measure `xuncha compare` with: so many documents of about 15 kB in twenty counties.
 *   node corpus.js FOLDER DOCUMENTS          one file, FOLDER/corpus.ndjson, of documents as `xuncha parse` writes them
 *   node corpus.js FOLDER DOCUMENTS --texts  a text file each
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { writeNdjsonLine } from "../../src/write/json.js";
import { inventCorpus, inventedCounties, makeDocument, usualCounty, writeReport } from "./index.js";

const counties = 20;
const issuesOfFifteenKilobytes = 50;

const [folder, count, texts] = process.argv.slice(2);
const documents = Number(count);
if (folder === undefined || !(documents > 0)) throw new RangeError("node corpus.js FOLDER DOCUMENTS [--texts]");
mkdirSync(folder, { recursive: true });
const { reports } = inventCorpus({
  seed: 1,
  issues: issuesOfFifteenKilobytes,
  counties: inventedCounties(counties).map((name) => ({ ...usualCounty, name, documents: Math.ceil(documents / counties) })),
});
const wanted = reports.slice(0, documents);
if (texts === "--texts") {
  for (const report of wanted) writeFileSync(join(folder, `${String(report.number).padStart(6, "0")}.txt`), writeReport(report).text);
} else {
  const file = openSync(join(folder, "corpus.ndjson"), "w");
  for (const report of wanted) writeSync(file, `${writeNdjsonLine(makeDocument(report))}\n`);
  closeSync(file);
}
