import { readFileSync } from "node:fs";
import type { Language } from "../lexicon/diagnostics.js";
import type { SegmenterEngine } from "../node/segmenters.js";
import { visible } from "../text/visible.js";
import { exitStatus, print } from "./console.js";

/** What `xuncha segment` may be told. */
export interface SegmentFlags {
  readonly engine?: SegmenterEngine;
  readonly format?: "ndjson" | "table";
  readonly lang: Language;
}

/**
 * Cuts texts into words, each with its place: arguments, or the lines of standard input. Engine and version are told
 * with every result, because engines differ.
 *
 * @returns the exit status
 */
export async function runSegment(texts: readonly string[], flags: SegmentFlags): Promise<number> {
  const { createSegmenter } = await import("../node/segmenters.js");
  const segmenter = await createSegmenter(flags.engine === undefined ? {} : { engine: flags.engine });
  const { engine, version, attempts } = segmenter;
  for (const attempt of attempts) process.stderr.write(`${attempt.engine}: ${visible(attempt.reason)}\n`);
  const lines = texts.length > 0 ? texts : readFileSync(0, "utf8").split(/\r?\n/).filter((line) => line !== "");
  const format = flags.format ?? (process.stdout.isTTY ? "table" : "ndjson");
  for (const text of lines) {
    const tokens = segmenter.segment(text);
    await print(
      format === "ndjson"
        ? `${JSON.stringify({ segmenter: { engine, version }, text, tokens })}\n`
        : `${visible(tokens.map(({ word }) => word).join(" / "))}\n`,
    );
  }
  if (format === "table") process.stderr.write(`${engine} ${version}\n`);
  return exitStatus.done;
}
