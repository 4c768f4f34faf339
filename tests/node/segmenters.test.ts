import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import fc from "fast-check";
import { InspectionError } from "../../src/model/error.js";
import table from "../../corpus/segmentation-words.tsv";
import { regionTable } from "../../src/lexicon/region-table.js";
import { segmentationWords } from "../../src/lexicon/segmentation-words.js";
import { readTable } from "../../src/lexicon/table.js";
import { segment } from "../../src/node/segment.js";
import { createSegmenter, type CreatedSegmenter } from "../../src/node/segmenters.js";
import { segmenterEngines } from "../../src/node/segmenter-engines.js";
import { firstLine, type ModuleSource, probeSentence } from "../../src/node/segmenter-engine.js";
import type { Segmenter } from "../../src/segment/segmenter.js";

const nativeModules = (): string[] =>
  Object.keys(createRequire(import.meta.url).cache).filter((path) => /nodejieba|@node-rs|\.node$/.test(path));
/** What was loaded by the imports above, before anything was asked for. */
const loadedByImport = nativeModules();

/** The engines of this machine; one that is not installed is named, and its tests are skipped. */
const engines = new Map<string, CreatedSegmenter>();
const tagging = new Map<string, CreatedSegmenter>();
for (const engine of segmenterEngines) {
  try {
    engines.set(engine, await createSegmenter({ engine }));
    tagging.set(engine, await createSegmenter({ engine, partOfSpeech: true }));
  } catch (error) {
    console.warn(`tests of the segmenter ${engine} are skipped: ${(error as Error).message}`);
  }
}

const wordsOf = (segmenter: Segmenter, text: string): string =>
  segmenter
    .segment(text)
    .map(({ word }) => word)
    .join("|");

function expectTiles(segmenter: Segmenter, text: string): void {
  let at = 0;
  for (const { word, start, end } of segmenter.segment(text)) {
    if (start !== at || end <= start || text.slice(start, end) !== word) expect({ start, end, word }).toEqual({ start: at, text });
    at = end;
  }
  expect(at).toBe(text.length);
}

const folder = join(import.meta.dirname, "../../fixtures");
const fixtures = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** A stand-in for nodejieba. */
const fakeNodejieba = (parts: Record<string, unknown> = {}): Record<string, unknown> => ({
  DEFAULT_DICT: "/lib/jieba.dict.utf8",
  DEFAULT_HMM_DICT: "/lib/hmm_model.utf8",
  DEFAULT_USER_DICT: "/lib/user.dict.utf8",
  DEFAULT_IDF_DICT: "/lib/idf.utf8",
  DEFAULT_STOP_WORD_DICT: "/lib/stop_words.utf8",
  cut: vi.fn((text: string) => text.split(/(问题|销号)/).filter((word) => word !== "")),
  tag: (text: string) => text.split(/(问题|销号)/).filter((word) => word !== "").map((word) => ({ word, tag: "x" })),
  insertWord: vi.fn(() => true),
  ...parts,
});

/** A place where only these modules are installed; an Error stands for a module that throws when it is loaded. */
function placeWith(modules: Record<string, unknown>, missingFiles: readonly string[] = []): ModuleSource & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    load: (id) => {
      asked.push(id);
      const found = modules[id];
      if (found instanceof Error) throw found;
      if (found !== undefined) return found;
      throw Object.assign(new Error(`Cannot find module '${id}'\nRequire stack:\n- /home/somebody/x.js`), { code: "MODULE_NOT_FOUND" });
    },
    readable: (path) => !missingFiles.some((name) => path.endsWith(name)),
  };
}

const version = { version: "9.9.9" };

afterEach(() => vi.unstubAllGlobals());

describe("loading", () => {
  it("loads no native module on import", () => {
    expect(loadedByImport).toEqual([]);
  });

  it("asks for no module where Intl.Segmenter is wanted", async () => {
    const place = placeWith({});
    const segmenter = await createSegmenter({ engine: "intl" }, place);
    expect(place.asked).toEqual([]);
    expect(segmenter).toMatchObject({ engine: "intl", version: `ICU ${process.versions.icu}`, attempts: [] });
  });

  it("loads an engine once for all who ask", async () => {
    const place = placeWith({ nodejieba: fakeNodejieba(), "nodejieba/package.json": version });
    await createSegmenter({}, place);
    const asked = place.asked.length;
    const segmenter = await createSegmenter({ words: ["青禾县"] }, place);
    expect(place.asked).toHaveLength(asked);
    expect(segmenter).toMatchObject({ engine: "nodejieba", version: "9.9.9", attempts: [] });
  });
});

describe("the order of engines", () => {
  it("nothing is installed: Intl.Segmenter, and why", async () => {
    const segmenter = await createSegmenter({}, placeWith({}));
    expect(segmenter.engine).toBe("intl");
    expect(segmenter.attempts).toEqual([
      { engine: "nodejieba", reason: "未安装，可运行 npm install nodejieba@3.4.4（not installed: run npm install nodejieba@3.4.4）" },
      { engine: "node-rs", reason: "未安装，可运行 npm install @node-rs/jieba@2.0.2（not installed: run npm install @node-rs/jieba@2.0.2）" },
    ]);
    expect(wordsOf(segmenter, "问题已立行立改")).toBe("问题|已|立行立改");
  });

  it("nodejieba is not there: @node-rs/jieba", async () => {
    class Jieba {
      static withDict = (): Jieba => new Jieba();
      loadDict = vi.fn();
      cut = (text: string): string[] => text.split(/(问题|销号)/).filter((word) => word !== "");
    }
    const segmenter = await createSegmenter(
      {},
      placeWith({ "@node-rs/jieba": { Jieba }, "@node-rs/jieba/dict": { dict: new Uint8Array() }, "@node-rs/jieba/package.json": version }),
    );
    expect(segmenter).toMatchObject({ engine: "node-rs", version: "9.9.9" });
    expect(segmenter.attempts.map(({ engine }) => engine)).toEqual(["nodejieba"]);
  });

  const binary = Object.assign(new Error("Cannot find module '/home/somebody/secret/build/Release/nodejieba.node'\nRequire stack:"), {
    code: "MODULE_NOT_FOUND",
  });
  it.each([
    { why: "without its binary (--ignore-scripts, npm 12)", module: binary, reason: "npm rebuild nodejieba" },
    { why: "the binary is of another platform", module: new Error("invalid ELF header"), reason: "invalid ELF header" },
    { why: "fails at the first call (pnpm)", module: fakeNodejieba({ cut: () => { throw new Error("no binding"); } }), reason: "no binding" },
    { why: "loses text", module: fakeNodejieba({ cut: (text: string) => text.match(/问题|[^，]/g) }), reason: "试切结果不对" },
    { why: "cuts no words", module: fakeNodejieba({ cut: (text: string) => [...text] }), reason: "试切结果不对" },
    { why: "gives nonsense", module: fakeNodejieba({ cut: () => false }), reason: "试切失败" },
    { why: "is something else", module: {}, reason: "词典文件缺失" },
  ])("nodejieba $why: the next one", async ({ module, reason }) => {
    const segmenter = await createSegmenter({}, placeWith({ nodejieba: module, "nodejieba/package.json": version }));
    expect(segmenter.engine).toBe("intl");
    expect(segmenter.attempts[0]?.engine).toBe("nodejieba");
    expect(segmenter.attempts[0]?.reason).toContain(reason);
    expect(segmenter.attempts[0]?.reason).not.toContain("somebody");
  });

  it.each(["jieba.dict.utf8", "hmm_model.utf8", "user.dict.utf8", "idf.utf8", "stop_words.utf8"])(
    "nodejieba is not called where %s is missing: it would end the process",
    async (name) => {
      const module = fakeNodejieba();
      const segmenter = await createSegmenter({}, placeWith({ nodejieba: module }, [name]));
      expect(module["cut"]).not.toHaveBeenCalled();
      expect(segmenter.attempts[0]?.reason).toContain(name);
    },
  );

  it("an engine that alters a text later on costs no offset", async () => {
    const cut = (text: string): string[] => (text === probeSentence ? text.split(/(问题)/) : text.split(/\s+|(问题)/)).filter(Boolean);
    const segmenter = await createSegmenter({}, placeWith({ nodejieba: fakeNodejieba({ cut }), "nodejieba/package.json": version }));
    expect(segmenter.engine).toBe("nodejieba");
    expect(wordsOf(segmenter, "三个 问题\t已 了结")).toBe("三个| |问题|\t|已| |了结");
  });

  it("an engine whose version cannot be read is good all the same", async () => {
    expect(await createSegmenter({}, placeWith({ nodejieba: fakeNodejieba() }))).toMatchObject({ engine: "nodejieba", version: "unknown" });
  });

  it("gives nodejieba only the words that it does not keep whole", async () => {
    const module = fakeNodejieba({ cut: vi.fn((text: string) => (text === "台账" ? ["台", "账"] : text.split(/(问题)/).filter(Boolean))) });
    await createSegmenter({}, placeWith({ nodejieba: module, "nodejieba/package.json": version }));
    expect(vi.mocked(module["insertWord"] as (...args: unknown[]) => unknown).mock.calls).toEqual([
      ...segmentationWords().filter(({ word }) => word === "台账" || (word.includes("问题") && word !== "问题")).map(({ word, tag }) => [word, tag]),
    ]);
  });
});

describe("an engine that was asked for", () => {
  it("is not installed: an error that names what to do", async () => {
    const failure = createSegmenter({ engine: "node-rs" }, placeWith({ nodejieba: fakeNodejieba() }));
    await expect(failure).rejects.toBeInstanceOf(InspectionError);
    await expect(failure).rejects.toMatchObject({ code: "E_SEGMENTER_UNAVAILABLE" });
    await expect(failure).rejects.toThrow("npm install @node-rs/jieba@2.0.2");
  });

  it("does not exist: an error that lists the others", async () => {
    const failure = createSegmenter({ engine: "jieba" as "intl" });
    await expect(failure).rejects.toBeInstanceOf(RangeError);
    await expect(failure).rejects.toThrow("nodejieba, node-rs, intl");
  });

  it("none is to be had at all", async () => {
    vi.stubGlobal("Intl", {});
    await expect(createSegmenter({}, placeWith({}))).rejects.toThrow(/nodejieba：.*node-rs：.*intl：/s);
  });
});

it("keeps paths of the machine out of reasons", () => {
  expect(firstLine(new Error("cannot open '/home/a b/x/node.node' or C:\\Users\\me\\y.dll or /opt/z\nstack"))).toBe(
    "cannot open '…/node.node' or …/y.dll or …/z",
  );
  expect(firstLine("text")).toBe("text");
});

for (const name of segmenterEngines) {
  const segmenter = engines.get(name);
  describe.skipIf(segmenter === undefined)(`${name}, as it is installed here`, () => {
    const engine = segmenter as CreatedSegmenter;

    it("says who it is", () => {
      expect(engine).toMatchObject({ engine: name, attempts: [] });
      expect(engine.version).toMatch(/\d+\.\d+/);
      expect(engine.lexicon).toMatch(/^[0-9a-f]{16}$/);
    });

    it.each([
      ["nothing", ""],
      ["blanks of all kinds", " \t\u3000\u00a0\r\n\n 整改\u2003进展 "],
      ["lone surrogates", "整\ud800改党组\udc00\ud83d"],
      ["emoji with joiners", "完成👨‍👩‍👧整改🇨🇳😀"],
      ["zero-width and control characters", "整\u200b改\ufeff\0进\u2028展\u0007"],
      ["the replacement character itself", "整\ufffd改"],
      ["rare and full-width characters", "𠮷野家𪚥４１２個，％"],
      ["combining marks and other scripts", "e\u0301整改 각 naïve ﷽"],
      ["masks and marks", "**县XX次〔2024〕6号“回头看”《条例》3.5%"],
      ["a line longer than a piece", "县委第三巡察组反馈的问题已整改，".repeat(400)],
      ["no place to part it", "整改".repeat(4000)],
    ])("tokens tile: %s", (_why, text) => {
      expectTiles(engine, text);
    });

    it("tokens tile: any units", () => {
      const odd = fc.oneof(
        fc.constantFrom("整改", "巡察组", "问题", "。", "，", "\r\n", " ", "\u3000", "😀", "\ud800", "\udfff", "\0", "12.5%", "a", "𠮷"),
        fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      );
      fc.assert(
        fc.property(fc.array(odd, { maxLength: 60 }), (parts) => expectTiles(engine, parts.join(""))),
        { numRuns: 400 },
      );
    });

    it("tokens tile: the fixtures", () => {
      for (const text of fixtures) expectTiles(engine, text);
    });

    it("keeps every word of the genre whole in its example", () => {
      const lost = readTable(table, ["word", "tag", "frequency", "example"]).filter(({ word, example }) => !engine.segment(example).some((token) => token.word === word));
      expect(lost.map(({ word, example }) => `${word}: ${wordsOf(engine, example)}`)).toEqual([]);
    });

    it("keeps the names of places whole, but for a few that are other words too", () => {
      const names = [...new Set(regionTable().names())].filter((name) => name.length > 2);
      const lost = names.filter((name) => !engine.segment(`云岫办事处位于${name}，已反馈`).some(({ word }) => word === name));
      expect(names.length).toBeGreaterThan(3000);
      expect(lost.length).toBeLessThan(30);
    });

    it.each([
      { text: "会同县财政局开展合作市场调查", unwanted: ["合作市", "会同县"] },
      { text: "对全市中区域性问题", unwanted: ["市中区"] },
    ])("no place across words: $text", ({ text, unwanted }) => {
      expect(engine.segment(text).map(({ word }) => word).filter((word) => unwanted.includes(word))).toEqual([]);
    });

    it.each([
      { text: "巡察组向财政局党组反馈", expected: "巡察组|向|财政局|党组|反馈" },
      { text: "建立整改台账，逐项销号", expected: "建立|整改台账|，|逐项|销号" },
      { text: "制定工作方案和实施方案", expected: "制定|工作方案|和|实施方案" },
      { text: "加强巡察组织领导", expected: "加强|巡察|组织|领导" },
      { text: "落实全面从严治党主体责任", expected: "落实|全面从严治党|主体责任" },
    ])("$text", ({ text, expected }) => {
      expect(wordsOf(engine, text)).toBe(expected);
    });

    it("cuts a text the same in one piece and line by line", () => {
      for (const text of fixtures) {
        const lines = text.split(/(?<=\n)/).flatMap((line) => engine.segment(line).map(({ word }) => word));
        expect(engine.segment(text).map(({ word }) => word)).toEqual(lines);
      }
    });

    it("the caller's words win, and bind this segmenter alone", async () => {
      const text = "县委第四巡察组对青禾县麦香镇开展巡察";
      const mine = await createSegmenter({ engine: name, words: ["县委第四巡察组", "青禾县麦", "(a+)+$"] });
      expect(wordsOf(mine, text)).toMatch(/^县委第四巡察组\|.*青禾县麦\|香/);
      expect(wordsOf(engine, text)).toMatch(/^县委\|/);
      expect(mine.lexicon).not.toBe(engine.lexicon);
      expectTiles(mine, text);
    });

    it("parts of speech change no boundary, and are there when asked for", () => {
      const tagged = tagging.get(name) as CreatedSegmenter;
      for (const text of fixtures) {
        expect(tagged.segment(text).map(({ start }) => start)).toEqual(engine.segment(text).map(({ start }) => start));
      }
      expect(tagged.segment("县财政局整改")).toContainEqual({ word: "整改", start: 4, end: 6, partOfSpeech: "v" });
      expect(engine.segment("整改").every(({ partOfSpeech }) => partOfSpeech === undefined)).toBe(true);
    });
  });
}

describe("engines against each other, on the fixtures", () => {
  const spansOf = (segmenter: Segmenter): Set<string> =>
    new Set(
      fixtures.flatMap((text, index) =>
        segmenter
          .segment(text)
          .filter(({ word }) => /\p{Script=Han}/u.test(word))
          .map(({ start, end }) => `${index} ${start} ${end}`),
      ),
    );
  it.each([
    { name: "node-rs", least: 0.97 },
    { name: "intl", least: 0.82 },
  ])("$name agrees with nodejieba on most words", ({ name, least }) => {
    const [reference, other] = [engines.get("nodejieba"), engines.get(name)];
    if (reference === undefined || other === undefined) return;
    const [a, b] = [spansOf(reference), spansOf(other)];
    const common = [...a].filter((span) => b.has(span)).length;
    expect((2 * common) / (a.size + b.size)).toBeGreaterThan(least);
  });
});

describe("segment", () => {
  it("tells tokens with places and parts of speech, and who cut", async () => {
    const { tokens, engine, version: told, attempts, lexicon } = await segment("已立行立改", { engine: "intl" });
    expect(tokens).toEqual([
      { word: "已", start: 0, end: 1 },
      { word: "立行立改", start: 1, end: 5, partOfSpeech: expect.any(String) as string },
    ]);
    expect({ engine, told, attempts }).toEqual({ engine: "intl", told: `ICU ${process.versions.icu}`, attempts: [] });
    expect(lexicon).toMatch(/^[0-9a-f]{16}$/);
  });

  it("takes words of the caller's", async () => {
    const { tokens } = await segment("推行九链闭环", { engine: "intl", words: ["九链闭环"], partOfSpeech: false });
    expect(tokens.map(({ word }) => word)).toEqual(["推行", "九链闭环"]);
  });
});
