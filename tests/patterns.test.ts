import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../src");
const fixtures = join(import.meta.dirname, "../fixtures");

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
  .map((path) => path.replaceAll("\\", "/"))
  .sort();

/** The regular expressions that stand in the sources as literals. */
function literals(): Pattern[] {
  return files.flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.Latest, true);
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${path}:${line}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** The ones that the sources put together: all that are made while every module is loaded and the fixtures are read. */
async function assembled(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, [source, flags], newTarget): RegExp => {
      const made = Reflect.construct(target, flags === undefined ? [source] : [source, flags], newTarget) as RegExp;
      const place = /\/src\/([\w./-]+\.ts)/.exec(new Error().stack?.split("\n").slice(2, 4).join("\n") ?? "")?.[1];
      if (place !== undefined) found.set(`${made.source} ${made.flags}`, { source: made.source, flags: made.flags, place });
      return made;
    },
  });
  try {
    for (const path of files) if (!path.startsWith("cli/") && !path.startsWith("node/")) await import(/* @vite-ignore */ join(root, path));
    const { parseDocument } = await import("../src/parse.js");
    for (const name of readdirSync(fixtures, { recursive: true, encoding: "utf8" })) {
      if (name.endsWith(".txt")) parseDocument(readFileSync(join(fixtures, name), "utf8"));
    }
  } finally {
    globalThis.RegExp = plain;
  }
  return [...found.values()];
}

/** Patterns that recheck calls vulnerable, and why they are not: somebody looked. A changed pattern is looked at again. */
const reviewed: readonly { readonly place: string; readonly source: string; readonly reason: string; readonly longestInput?: number }[] = [
  {
    place: "assemble/publication/signature.ts",
    source: "中共(?=[^。]{0,40}$)",
    reason: "looks no further than 40 characters from each place",
  },
  {
    place: "assemble/text-tail.ts",
    source: "\\n(?:[^\\n。，；：]{4,40}[\\n \\u3000]{1,12})?(?:\\d{4}年\\d{1,2}月\\d{1,2}日?|[二〇○零一三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$",
    reason: "every repeat is bounded: at most 70 characters from each line break",
  },
  {
    place: "clean/bookmarks.ts",
    source: "\\[bookmark:[^\\]\\n]{0,80}\\]|!\\[[^\\]\\n]{0,80}\\]\\([^)\\n]{0,300}\\)|[\\ue000-\\uf8ff]{1,100}",
    reason: "each class excludes what closes it: at most 382 characters from each place",
  },
  {
    place: "clean/html-leftovers.ts",
    source: "<(?:!--[^>]{0,300}--|\\/?([a-zA-Z][a-zA-Z0-9]{0,9})(?:\\s[^<>]{0,500})?\\/?)>",
    reason: "each class excludes the > that closes it: at most 512 characters from each place, read back once",
  },
  {
    place: "clean/line-joins.ts",
    source: "“[^”]{0,200}”",
    reason: "the class excludes the ” that closes it: at most 202 characters from each place",
  },
  {
    place: "assemble/kind/kind-by-title.ts",
    source: "巡[察视](?:(?!整改|整治|落实)[^，。；]){0,40}?(?:情况|意见|结果|问题)的?反馈》?(?:的通知)?(?:[（(][^（）()]{1,12}[)）])?$",
    reason: "asked of titles alone, of at most 120 characters, and every repeat is bounded",
  },
  {
    place: "assemble/kind/kind-by-title.ts",
    source: "巡[察视](?:(?!整改|整治|落实)[^，。；]){0,40}?反馈(?:报告|材料|通报|意见书|书)》?(?:的通知)?(?:[（(][^（）()]{1,12}[)）])?$",
    reason: "asked of titles alone, of at most 120 characters, and every repeat is bounded",
  },
  {
    place: "assemble/kind/kind-by-title.ts",
    source: "(?:听取|轮)[^，。；]{0,24}?巡[察视](?:(?!整改|整治|落实)[^，。；]){0,40}?(?:情况|工作|综合)的?汇报(?:会(?:议)?(?:召开)?)?》?(?:的通知)?(?:[（(][^（）()]{1,12}[)）])?$",
    reason: "asked of titles alone, of at most 120 characters, and every repeat is bounded",
  },
  {
    place: "assemble/inspection/inspected-in-title.ts",
    source: "巡[察视](?![组办工])([^，。、；：《》“”\\s（）()的]{3,32}?)的?(?:情况|反馈|意见)",
    reason: "asked of titles alone, of at most 120 characters, and every repeat is bounded",
  },
  {
    place: "assemble/inspection/inspected-in-title.ts",
    source: "(?:对|向)([^，。、；：《》“”\\s（）()的]{3,32}?)的?(?:开展|进行)?(?:常规|专项|提级|机动|交叉|联动)?(?:巡[察视]|反馈)",
    reason: "asked of titles alone, of at most 120 characters, and every repeat is bounded",
  },
  {
    place: "assemble/inspection/inspected-in-title.ts",
    source: "关于([^，。、；：《》“”\\s（）()的]{3,32}?)的?(?:开展|进行)?(?:常规|专项|提级|机动|交叉|联动)?(?:巡[察视]|反馈)",
    reason: "asked of titles alone, of at most 120 characters, and every repeat is bounded",
  },
];

const dynamic = await assembled();
const patterns = [...new Map([...dynamic, ...literals()].map((pattern) => [`${pattern.source} ${pattern.flags}`, pattern])).values()];
const isReviewed = ({ source, place }: Pattern): boolean => reviewed.some((each) => each.source === source && place.startsWith(each.place));

/**
 * What a slow machine cannot change: the same attacks are tried every time, and characters read decide, not time.
 * (By default an attack that takes a quarter of a second is taken for a slow pattern, and a busy machine takes it for any.)
 */
const attacks = { randomSeed: 1, incubationTimeout: null, attackTimeout: null, seedingTimeout: null, recallTimeout: -1, timeout: 500_000 };

/** Whether a pattern repeats anything without an end: *, + or {n,} outside classes. */
function hasOpenEnd(source: string): boolean {
  return /[*+]|\{\d+,\}/.test(source.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x"));
}

it("finds the patterns of the sources", () => {
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.some(({ place }) => place.startsWith("outline/title.ts"))).toBe(true);
  expect(dynamic.map(({ place }) => place)).toContain("text/line-marker.ts");
});

describe("no pattern can be made to run away", () => {
  it.each(patterns.filter((pattern) => !isReviewed(pattern)))(
    "$place /$source/$flags",
    async ({ source, flags }) => {
      const result = await check(source, flags, attacks);
      const attack = result.status === "vulnerable" ? result.attack.pattern : "";
      expect({ status: result.status, attack }).toEqual({ status: "safe", attack: "" });
    },
    600_000,
  );
});

it.each(["^(?:问题|问题|整改)*$", "\\s+$", "^[^。]*整改[^。]*整改[^。]*$", "(?:[一二三]、?)+是$", "关于.*问题的?整改.*。$"])("a pattern that can be made to run away is seen: %s", async (source) => {
  expect((await check(source, "", attacks)).status).toBe("vulnerable");
}, 600_000);

describe("the reviewed list", () => {
  it.each(reviewed)("$place: $reason", (entry) => {
    expect(patterns.some((pattern) => isReviewed(pattern) && pattern.source === entry.source), "it is no longer in the sources: take it off the list").toBe(true);
    expect(hasOpenEnd(entry.source) && entry.longestInput === undefined).toBe(false);
  });
});
