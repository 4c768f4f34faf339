import type { Language } from "../lexicon/diagnostics.js";
import type { SegmenterEngine } from "../node/segmenter-engines.js";
import { visible } from "../text/visible.js";
import { exitStatus, print } from "./console.js";
import { textsOf } from "./texts.js";

/** What `xuncha segment` may be told. */
export interface SegmentFlags {
  readonly engine?: SegmenterEngine;
  /** Words of the caller's that stay whole. */
  readonly words?: readonly string[];
  readonly encoding?: string;
  readonly format?: "ndjson" | "table";
  readonly lang: Language;
}

/**
 * Cuts texts into words, each with its place and, where it is known, its part of speech: arguments, or the lines of
 * standard input. Engine and version are told with every result, because engines differ.
 *
 * @returns the exit status
 */
export async function runSegment(texts: readonly string[], flags: SegmentFlags): Promise<number> {
  const { createSegmenter } = await import("../node/segmenters.js");
  const { engine: wanted, words = [] } = flags;
  const lines = await textsOf(texts, flags.encoding);
  const segmenter = await createSegmenter({ words, partOfSpeech: true, ...(wanted === undefined ? {} : { engine: wanted }) });
  const { engine, version, attempts } = segmenter;
  for (const attempt of attempts) process.stderr.write(`${attempt.engine}: ${visible(attempt.reason)}\n`);
  const format = flags.format ?? (process.stdout.isTTY ? "table" : "ndjson");
  for (const text of lines) {
    const tokens = segmenter.segment(text);
    await print(
      format === "ndjson"
        ? `${JSON.stringify({ segmenter: { engine, version }, text, tokens })}\n`
        : `${visible(tokens.map(({ word, partOfSpeech }) => (partOfSpeech === undefined ? word : `${word}/${partOfSpeech}`)).join(" "))}\n`,
    );
  }
  if (format === "table") process.stderr.write(`${engine} ${version}\n`);
  return exitStatus.done;
}
