import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { everydayNames, type SegmentationWord } from "../lexicon/segmentation-words.js";
import { piecesOf } from "../segment/pieces.js";
import type { Segmenter, Token } from "../segment/segmenter.js";
import { type CutWord, tileWords, wellFormed } from "../segment/tile.js";

/** Where an engine's module comes from. Tests put their own here, to have engines that are missing or broken. */
export interface ModuleSource {
  /** Loads a module, or throws as `require` does. */
  load(id: string): unknown;
  /** Whether a file is there and may be read. */
  readable(path: string): boolean;
}

const installed = createRequire(import.meta.url);

/** The modules installed beside this library. Nothing is loaded until `load` is called. */
export const installedModules: ModuleSource = {
  load: (id) => installed(id) as unknown,
  readable: (path) => {
    try {
      accessSync(path, constants.R_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/** Why an engine cannot be had: a sentence in Chinese, the English one in brackets, no absolute path. */
export class EngineFailure extends Error {
  override readonly name = "EngineFailure";
}

/** What is common to the engines that count in UTF-8: one call for a piece of text. */
export interface NativeEngine {
  readonly engine: string;
  readonly version: string;
  /** Cuts with the engine's model for unknown words on; the one form everywhere, so that boundaries agree. */
  cut(text: string): readonly CutWord[];
}

/** What is asked of an engine. */
export interface EngineRequest {
  readonly source: ModuleSource;
  readonly words: readonly SegmentationWord[];
  /** Whether words shall carry their part of speech, at about twice the time. */
  readonly partOfSpeech: boolean;
}

/** Longest piece handed to a native engine at once. Pieces end at lines and sentences, where engines cut anyway. */
const longestPiece = 4096;

/** A sentence that every engine must be able to cut before it is trusted. */
export const probeSentence = "县委第三巡察组向县财政局党组反馈了意见，12个问题已完成整改。";

/** The version that an engine's own package.json tells; "unknown" where it cannot be read. */
export function versionOf(source: ModuleSource, name: string): string {
  try {
    const { version } = source.load(`${name}/package.json`) as { version?: unknown };
    return typeof version === "string" ? version : "unknown";
  } catch {
    return "unknown";
  }
}

/** What to do about a module that cannot be had. */
export interface Remedy {
  /** Where it is not installed. */
  readonly install: string;
  /** Where it is installed and does not work. */
  readonly repair: string;
}

/**
 * Loads a module.
 *
 * @throws EngineFailure that says why it cannot be had and what to do
 */
export function loadModule(source: ModuleSource, id: string, remedy: Remedy): unknown {
  try {
    return source.load(id);
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code;
    if (code === "MODULE_NOT_FOUND" && String((error as Error).message).startsWith(`Cannot find module '${id}'`)) {
      throw new EngineFailure(`未安装，可运行 ${remedy.install}（not installed: run ${remedy.install}）`);
    }
    throw unusable(error, remedy);
  }
}

/** The failure of an engine that is installed and does not work. */
export function unusable(error: unknown, { repair }: Remedy): EngineFailure {
  return new EngineFailure(`已安装但无法使用，可运行 ${repair}（installed but does not work: ${firstLine(error)}; try ${repair}）`);
}

/** The beginning of what was thrown, with paths cut down to their last name: reasons go into reports. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n", 1)[0] as string)
    .slice(0, 300)
    .replace(/(["'])[^"']{1,260}[\\/]([^"'\\/]{0,260})\1/g, "$1…/$2$1")
    .replace(/(?<![\w/…])(?:[A-Za-z]:)?[\\/][^\s"']{1,260}[\\/]/g, "…/")
    .slice(0, 120);
}

/**
 * Tries an engine on a known sentence. That a module was loaded proves nothing: pnpm and npm 12 leave native modules
 * without their binary, and some fail at the first call only.
 *
 * @throws EngineFailure where the engine throws, loses text or cuts no words
 */
export function probe(engine: NativeEngine): void {
  let sound: boolean;
  try {
    const words = engine.cut(probeSentence).map(({ word }) => word);
    sound = words.join("") === probeSentence && words.includes("问题");
  } catch (error) {
    throw new EngineFailure(`试切失败（failed on a known sentence: ${firstLine(error)}）`);
  }
  if (!sound) throw new EngineFailure("试切结果不对（cut a known sentence wrongly）");
}

/** Parts names of places that are everyday words in this genre: 会同县 in 会同县财政局. */
function partEverydayNames(words: readonly CutWord[]): readonly CutWord[] {
  const names = everydayNames();
  if (!words.some(({ word }) => names.has(word))) return words;
  return words.flatMap((word) => {
    const parts = names.get(word.word);
    return parts === undefined || parts.length === 1 ? [word] : parts.map((part) => ({ word: part }));
  });
}

/** Makes a segmenter of an engine: feeds it pieces, and gives its words their places in the text. */
export function toSegmenter(native: NativeEngine): Segmenter {
  return {
    engine: native.engine,
    version: native.version,
    segment: (text) => {
      const tokens: Token[] = [];
      for (const { start, end } of piecesOf(text, longestPiece)) {
        const piece = text.slice(start, end);
        tileWords(piece, partEverydayNames(native.cut(wellFormed(piece))), start, tokens);
      }
      return tokens;
    },
  };
}
