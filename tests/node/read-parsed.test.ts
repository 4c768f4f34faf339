import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { InspectionDocument } from "../../src/model/document.js";
import type { Result } from "../../src/model/error.js";
import { streamDocuments } from "../../src/node/document-stream.js";
import { byteLines } from "../../src/node/byte-lines.js";
import { isParsed, readParsed } from "../../src/node/read-parsed.js";
import { parseDocument } from "../../src/parse.js";

const folder = mkdtempSync(join(tmpdir(), "xuncha-parsed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string | Uint8Array): { path: string; name: string } {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { path, name };
}

async function all(results: AsyncIterable<Result<InspectionDocument>>): Promise<(string | null)[]> {
  const told: (string | null)[] = [];
  for await (const result of results) told.push(result.ok ? result.value.title : `${result.error.code} ${result.error.file} ${result.error.messages.zh}`);
  return told;
}

const one = parseDocument("青禾县财政局关于巡察整改进展情况的通报\n\n一、整改情况\n");
const line = JSON.stringify(one);
const separator = "\u2028"; // a line separator of Unicode may stand in a text and ends no line

describe("documents that were parsed before", () => {
  it.each([
    { why: "lines", content: `${line}\n${line}\n`, told: [one.title, one.title] },
    { why: "no line end at the end", content: `${line}\n${line}`, told: [one.title, one.title] },
    { why: "empty lines and CRLF", content: `\r\n${line}\r\n\n`, told: [one.title] },
    { why: "a Unicode line separator", content: `${JSON.stringify({ ...one, title: `甲${separator}乙` })}\n`, told: [`甲${separator}乙`] },
    { why: "no JSON", content: `${line}\n{"schemaVersion"\n${line}\n`, told: [one.title, "E_PARSED_LINE b.ndjson 第 2 行不是解析好的文书（JSON）", one.title] },
    { why: "another schema", content: `${JSON.stringify({ ...one, kind: "novel" })}\n${line}\n`, told: ["E_PARSED_LINE b.ndjson 第 1 行不是解析好的文书（kind (invalid_value)）", one.title] },
    { why: "nothing", content: "", told: [] },
  ])("$why", async ({ content, told }) => {
    expect(await all(readParsed(fileOf("b.ndjson", content)))).toEqual(told);
  });

  it("bytes that are no UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(`${line}\n`)]);
    expect(await all(readParsed(fileOf("c.ndjson", bytes)))).toEqual(["E_PARSED_LINE c.ndjson 第 1 行不是解析好的文书（UTF-8）", one.title]);
  });

  it("a line over the limit is passed over and told", async () => {
    expect(await all(readParsed(fileOf("d.ndjson", `${line}\n{}\n`), { maxBytes: 100 }))).toEqual([
      "E_PARSED_LINE d.ndjson 第 1 行不是解析好的文书（> 100 B）",
      expect.stringContaining("第 2 行"),
    ]);
  });

  it("a file that is not there is an error that names it", async () => {
    expect(await all(readParsed({ path: join(folder, "none.ndjson"), name: "none.ndjson" }))).toEqual([expect.stringMatching(/^E_\w+ none\.ndjson /)]);
  });
});

describe("a stream of documents", () => {
  it("reads texts and parsed files alike, in the order of the files", async () => {
    const files = [fileOf("1.txt", "云岭县水利局关于巡察整改进展情况的通报\n"), fileOf("2.dat", `${line}\n`)];
    expect(await all(streamDocuments(files))).toEqual(["云岭县水利局关于巡察整改进展情况的通报", one.title]);
  });

  it("stops when it is told to", async () => {
    const files = [fileOf("3.ndjson", `${line}\n${line}\n`)];
    expect(await all(streamDocuments(files, { stopped: () => true }))).toEqual([]);
  });

  it("knows parsed files by name or by how they begin", async () => {
    expect(await isParsed(fileOf("x.jsonl", ""))).toBe(true);
    expect(await isParsed(fileOf("y.txt", line))).toBe(true);
    expect(await isParsed(fileOf("z.txt", '{"other": 1}'))).toBe(false);
  });
});

it("cuts lines wherever the parts end", async () => {
  const bytes = Buffer.from("甲\n乙丙\n\n丁");
  for (let size = 1; size <= bytes.length; size++) {
    const parts = async function* (): AsyncGenerator<Uint8Array> {
      await Promise.resolve();
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    };
    const lines: string[] = [];
    for await (const { number, bytes: own } of byteLines(parts(), 100)) lines.push(`${number}${own?.toString("utf8")}`);
    expect(lines).toEqual(["1甲", "2乙丙", "3", "4丁"]);
  }
});
