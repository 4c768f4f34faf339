import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { inline } from "../../tsup.config.js";
import * as library from "../../src/index.js";
import { blindTitles } from "../eval/focus/issues.js";
import { readSentences } from "../eval/focus/sentences.js";

const root = join(import.meta.dirname, "../..");

/** The library as a page has it: bundled for browsers, in a world with the language alone: no process, no Buffer, no require. */
async function inPage(): Promise<(name: "classify" | "classifyIssueText" | "createPageSegmenter", texts: readonly string[]) => string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/index.ts"],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "xuncha",
    loader: { ".tsv": "text" },
    plugins: [inline],
  });
  const world = createContext({ TextDecoder, URL });
  runInContext(outputFiles[0]?.text ?? "", world);
  return (name, texts) => {
    const call = {
      classify: "xuncha.classify(text)",
      classifyIssueText: "xuncha.classifyIssueText({ title: text.slice(0, 12), text })",
      createPageSegmenter: "segmenter.segment(text)",
    }[name];
    return runInContext(`const segmenter = xuncha.createPageSegmenter(); JSON.stringify(${JSON.stringify(texts)}.map((text) => ${call}))`.replace("const", "var"), world) as string;
  };
}

it("Node and a page say the same, to the last figure", async () => {
  const titles = Object.values(blindTitles()).flat().map(({ title }) => title);
  const sentences = readSentences().map(({ text }) => text).filter((_, index) => index % 10 === 0);
  const texts = [...titles, ...sentences, "", "Hello", "🙂\ud800整改"];
  const page = await inPage();
  expect(page("classify", texts)).toBe(JSON.stringify(texts.map(library.classify)));
  expect(page("classifyIssueText", texts)).toBe(JSON.stringify(texts.map((text) => library.classifyIssueText({ title: text.slice(0, 12), text }))));
});

it("a page cuts words with the genre's dictionary", async () => {
  const page = await inPage();
  const tokens = JSON.parse(page("createPageSegmenter", ["对筠连县三会一课立行立改"])) as { word: string }[][];
  expect(tokens[0]?.map(({ word }) => word)).toEqual(["对", "筠连县", "三会一课", "立行立改"]);
});
