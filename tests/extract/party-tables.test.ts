import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createPartyFinder } from "../../src/extract/party/party.js";

const findParties = createPartyFinder();
const read = (text: string) => findParties(text).found;

/** The rows of a table with their example column. */
function rowsOf(file: string): Record<string, string>[] {
  const lines = readFileSync(new URL(`../../corpus/${file}`, import.meta.url), "utf8").split("\n");
  const columns = lines.find((line) => line.startsWith("# columns: "))?.slice(11).split("\t") ?? [];
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [columns[index] as string, cell])));
}

describe("each row of the tables reads its own example", () => {
  it("cues", () => {
    const deaf = rowsOf("party-cues.tsv").filter(({ role, example = "" }) => !read(example).some((party) => party.role === role));
    expect(deaf).toEqual([]);
  });

  it("cues do nothing inside the words of `unless`", () => {
    const loud = rowsOf("party-cues.tsv").flatMap(({ cue = "", unless = "", where }) =>
      unless
        .split(" ")
        .filter((word) => word !== "" && where !== "label")
        .filter((word) => read(`镇纪委${word}`).some(({ evidence }) => evidence?.end === 3 + word.indexOf(cue) + cue.length)),
    );
    expect(loud).toEqual([]);
  });

  it("endings of organisations", () => {
    const wrong = rowsOf("org-suffixes.tsv").filter(({ example = "", suffix = "" }) => {
      const [party] = read(`由${example}牵头。`);
      return party?.name !== example || party.kind !== "org" || !example.endsWith(suffix);
    });
    expect(wrong).toEqual([]);
  });

  it("posts", () => {
    const wrong = rowsOf("post-words.tsv").filter(({ example = "", post = "" }) => {
      const [party] = read(`由${example}牵头。`);
      return party?.name !== example || party.kind !== "position" || !example.endsWith(post);
    });
    expect(wrong).toEqual([]);
  });

  it("words that name nobody", () => {
    expect(rowsOf("not-party.tsv").filter(({ example = "" }) => read(example).some(({ role }) => role !== "inspect"))).toEqual([]);
  });

  it("words that bound a name", () => {
    const wanted: Record<string, (word: string) => string[]> = {
      stop: () => ["镇纪委"],
      open: (word) => [`${word}乡镇卫生院`],
      filler: () => ["镇纪委"],
      found: () => ["督查室"],
      join: () => ["镇纪委", "镇司法所"],
    };
    const wrong = rowsOf("party-bounds.tsv").flatMap(({ word = "", kind = "", example = "" }) => {
      if (kind === "meeting") return read(example).some(({ role }) => role === "cooperate") ? [[example]] : [];
      const names = read(example).map(({ name }) => name);
      if (kind === "duty") return names.length === 1 ? [] : [[example, ...names]];
      if (kind === "charge") return names.length === 1 && names[0]?.startsWith(word) ? [] : [[example, ...names]];
      if (kind === "veto" || kind === "parting" || kind === "general") return names.length === 0 ? [] : [[example, ...names]];
      return names.join() === wanted[kind]?.(word).join() ? [] : [[example, ...names]];
    });
    expect(wrong).toEqual([]);
  });

  it("short names", () => {
    const wrong = rowsOf("org-abbreviations.tsv").filter(({ short = "", full = "", example = "" }) => {
      const long = example.replace(short, full);
      return read(`由${example}牵头。${long}。`)[0]?.canonical !== long;
    });
    expect(wrong).toEqual([]);
  });
});
