import { errorOf } from "../lexicon/errors.js";
import { segmentationWords } from "../lexicon/segmentation-words.js";
import { type DictionaryWord, withDictionary } from "../segment/dictionary.js";
import { createPageSegmenter } from "../segment/page-segmenter.js";
import type { Segmenter } from "../segment/segmenter.js";
import { fingerprint } from "../text/fingerprint.js";
import {
  EngineFailure,
  type EngineRequest,
  firstLine,
  installedModules,
  type ModuleSource,
  type NativeEngine,
  probe,
  probeSentence,
  toSegmenter,
} from "./segmenter-engine.js";
import { type SegmenterEngine, segmenterEngines } from "./segmenter-engines.js";
import { loadNodeRs } from "./segmenter-node-rs.js";
import { loadNodejieba } from "./segmenter-nodejieba.js";

/** An engine that could not be had, and why: Chinese, the English in brackets. */
export interface SegmenterAttempt {
  readonly engine: SegmenterEngine;
  readonly reason: string;
}

/** A segmenter with what has to be said beside results that rest on it. */
export interface CreatedSegmenter extends Segmenter {
  readonly engine: SegmenterEngine;
  /** Engines that were tried before this one and could not be had; empty where the first one worked. */
  readonly attempts: readonly SegmenterAttempt[];
  /** Fingerprint of the words it was given: the genre's and the caller's. Other words, other cuts. */
  readonly lexicon: string;
}

/** What a segmenter shall be. */
export interface SegmenterOptions {
  /** This engine or none; left out, the first that works is taken. */
  readonly engine?: SegmenterEngine;
  /** Words of the caller's that shall stay whole, whatever the engine makes of them. */
  readonly words?: readonly string[];
  /** Whether tokens shall carry their part of speech; takes the engine about twice the time. `intl` knows that of the genre's words only. */
  readonly partOfSpeech?: boolean;
}

/** Engines with the genre's words, by what was asked for: loading one takes up to a second and 250 MB. */
const ready = new WeakMap<ModuleSource, Map<string, Segmenter>>();

function loadEngine(engine: SegmenterEngine, request: EngineRequest): Segmenter {
  const { partOfSpeech, words } = request;
  if (engine === "intl") {
    const { icu } = process.versions;
    const segmenter = createPageSegmenter(icu === undefined ? { partOfSpeech } : { partOfSpeech, version: `ICU ${icu}` });
    const probed = segmenter.segment(probeSentence);
    if (!probed.some(({ word }) => word === "问题")) throw new EngineFailure("没有中文词典（no Chinese dictionary in this ICU）");
    return segmenter;
  }
  const native: NativeEngine = engine === "nodejieba" ? loadNodejieba(request) : loadNodeRs(request);
  probe(native);
  // The engine knows the words, but a light one may lose against two common ones (工作 + 方案): join, part nothing.
  const dictionary = words.map(({ word, tag }): DictionaryWord => (partOfSpeech ? { word, partOfSpeech: tag } : { word }));
  return withDictionary(toSegmenter(native), dictionary, { edges: "join" });
}

/**
 * Gives a segmenter with the genre's words: nodejieba, else @node-rs/jieba, else `Intl.Segmenter`, whichever cuts a known
 * sentence first. No engine is loaded before this is called, and each is loaded once. nodejieba has one dictionary in a
 * thread: it keeps the genre's words for all who use it there. The caller's words are laid over the engine and bind this
 * segmenter alone.
 *
 * @param source where engines come from; for tests
 * @throws RangeError (rejects) for an engine that there is not
 * @throws InspectionError (rejects) with the code E_SEGMENTER_UNAVAILABLE where the engine asked for, or every engine, is
 * not to be had
 * @example (await createSegmenter({ engine: "intl" })).segment("已立行立改").map(({ word }) => word) // ["已", "立行立改"]
 */
export function createSegmenter(
  options: SegmenterOptions = {},
  source: ModuleSource = installedModules,
): Promise<CreatedSegmenter> {
  return new Promise((resolve) => {
    resolve(firstThatWorks(options, source));
  });
}

function firstThatWorks(options: SegmenterOptions, source: ModuleSource): CreatedSegmenter {
  const { engine: wanted, words = [], partOfSpeech = false } = options;
  if (wanted !== undefined && !segmenterEngines.includes(wanted)) {
    throw new RangeError(`unknown segmenter ${JSON.stringify(wanted)}: one of ${segmenterEngines.join(", ")}`);
  }
  const genre = segmentationWords();
  let known = ready.get(source);
  if (known === undefined) ready.set(source, (known = new Map<string, Segmenter>()));
  const attempts: SegmenterAttempt[] = [];
  for (const engine of wanted === undefined ? segmenterEngines : [wanted]) {
    const key = `${engine} ${partOfSpeech}`;
    let segmenter = known.get(key);
    if (segmenter === undefined) {
      try {
        segmenter = loadEngine(engine, { source, words: genre, partOfSpeech });
      } catch (error) {
        const reason = error instanceof EngineFailure ? error.message : firstLine(error);
        attempts.push({ engine, reason });
        continue;
      }
      known.set(key, segmenter);
    }
    const complete = words.length === 0 ? segmenter : withDictionary(segmenter, words.map((word) => ({ word })));
    return {
      engine,
      version: segmenter.version,
      attempts,
      lexicon: fingerprint([...genre.map(({ word }) => word), "", ...words].join("\n|")),
      segment: (text) => complete.segment(text),
    };
  }
  throw errorOf("E_SEGMENTER_UNAVAILABLE", {
    details: {
      seen: attempts.map(({ engine }) => engine).join("、"),
      cause: attempts.map(({ engine, reason }) => (attempts.length === 1 ? reason : `${engine}：${reason}`)).join("；"),
    },
  });
}
