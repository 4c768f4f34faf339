import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { build as bundle } from "esbuild";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Columns that are there for readers and tests; the program asks at most whether a cell is filled. */
const forReaders = new Set(["example", "countExample", "why"]);

/** Takes tables of `corpus/` in as text, without notes and examples; nothing is read from the disk at run time. */
const tables: Plugin = {
  name: "tables",
  setup: (build) => {
    build.onLoad({ filter: /\.tsv$/ }, ({ path }) => {
      const lines = readFileSync(path, "utf8").split("\n");
      const columns = lines.find((line) => line.startsWith("# columns:")) ?? "";
      const shown = columns.slice("# columns:".length).trim().split("\t").map((name) => !forReaders.has(name));
      const rows = lines
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => line.split("\t").map((cell, index) => (shown[index] === true || cell === "" ? cell : "+")).join("\t"));
      return { contents: `\n${[columns, ...rows].join("\n")}\n`, loader: "text" };
    });
  },
};

/** Ends the names of inlined files: what ends in .css, tools take for a style sheet of the library's own. */
const inlineEnding = ".text";

/** The oldest browsers that pages are for: those of Chinese vendors still build on Chromium 86. */
const browsers = ["chrome86", "firefox80", "safari15"];

/** The module that stands for `inline:…`: a style sheet as one text, or a script that runs the `startPage` it exports; each with its hash. */
export async function inlined(id: string): Promise<string> {
  const path = id.slice(0, -inlineEnding.length);
  const script: Parameters<typeof bundle>[0] = path.endsWith(".ts") ? { format: "iife", globalName: "page", footer: { js: "page.startPage(document);" } } : {};
  const { outputFiles } = await bundle({ ...script, entryPoints: [path], bundle: true, minify: true, write: false, target: browsers, charset: "utf8", logLevel: "error" });
  const text = (outputFiles?.[0]?.text ?? "").trim();
  const hash = createHash("sha256").update(text).digest("base64");
  return `export const text = ${JSON.stringify(text)};\nexport const hash = "'sha256-${hash}'";\n`;
}

/** The name of what an `inline:` import asks for. */
export function inlineId(target: string, folder: string): string {
  return resolve(folder, target.slice("inline:".length)).replace(/\.js$/, ".ts") + inlineEnding;
}

/** Takes scripts and style sheets of pages in as text. */
export const inline: Plugin = {
  name: "inline",
  setup: (build) => {
    build.onResolve({ filter: /^inline:/ }, ({ path, resolveDir }) => ({ path: inlineId(path, resolveDir), namespace: "inline" }));
    build.onLoad({ filter: /./, namespace: "inline" }, async ({ path }) => ({ contents: await inlined(path), loader: "js" }));
  },
};

/** The argument parser asks for it to run subcommands that are programs; loading it costs start-up time. */
const noChildProcess: Plugin = {
  name: "no-child-process",
  setup: (build) => {
    build.onResolve({ filter: /^(?:node:)?child_process$/ }, () => ({ path: resolve("src/cli/child-process-stub.ts") }));
  },
};

const shared: Options = {
  target: "node20",
  outDir: "dist",
  treeshake: true,
  esbuildPlugins: [tables, inline],
  // Han characters as they are: escaped ones take twice the room and the time to read
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  external: ["nodejieba", "@node-rs/jieba", "@resvg/resvg-wasm", "zod", "fast-glob", "unpdf"],
};

/** What the command loads only when asked for: each a file of its own beside it. */
const parts: Readonly<Record<string, string>> = {
  "cli-check": "src/cli/check.ts",
  "cli-classify": "src/cli/classify.ts",
  "cli-compare": "src/cli/compare.ts",
  "cli-compare-work": "src/cli/compare-work.ts",
  "cli-lint": "src/cli/lint.ts",
  "cli-archive": "src/node/readers/archive.ts",
  "cli-doc": "src/node/readers/doc.ts",
  "cli-docx": "src/node/readers/docx.ts",
  "cli-html": "src/node/readers/html.ts",
  "cli-import": "src/cli/import.ts",
  "cli-import-work": "src/cli/import-work.ts",
  "cli-journal": "src/node/batch/journal.ts",
  "cli-ofd": "src/node/readers/ofd.ts",
  "cli-open-document": "src/node/readers/open-document.ts",
  "cli-pdf": "src/node/readers/pdf.ts",
  "cli-read-csv": "src/node/readers/csv.ts",
  "cli-read-document": "src/node/read-document.ts",
  "cli-read-ods": "src/node/readers/ods.ts",
  "cli-read-xls": "src/node/readers/xls.ts",
  "cli-read-xlsx": "src/node/readers/xlsx.ts",
  "cli-readers": "src/node/readers/registry.ts",
  "cli-rtf": "src/node/readers/rtf.ts",
  "cli-schema": "src/model/json-schema.ts",
  "cli-segment": "src/cli/segment.ts",
  "cli-worker": "src/cli/worker.ts",
  "cli-worker-pool": "src/node/batch/worker-pool.ts",
  "cli-write-csv": "src/write/csv.ts",
  "cli-write-page": "src/write/page/index.ts",
  "cli-write-parquet": "src/write/parquet.ts",
  "cli-write-xlsx": "src/write/xlsx.ts",
};

/** Leads the dynamic imports of the command to its parts. */
const partsBeside: Plugin = {
  name: "parts-beside",
  setup: (build) => {
    build.onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const file = resolve(resolveDir, dirname(path), `${basename(path, ".js")}.ts`);
      const part = Object.keys(parts).find((name) => resolve(parts[name] as string) === file);
      return part === undefined ? undefined : { path: `./${part}.cjs`, external: true };
    });
  },
};

const command: Options = {
  ...shared,
  // CommonJS: it starts in two thirds of the time of an ES module with chunks
  format: "cjs",
  splitting: false,
  minify: true,
  shims: true,
  removeNodeProtocol: false, // it would take node:child_process out of the hands of the plugin above
  esbuildOptions: (options) => {
    options.charset = "utf8";
    options.supported = { "dynamic-import": false }; // require() is at hand and loads nothing more
  },
  noExternal: ["@e965/xlsx", "commander", "csv-parse", "csv-stringify", "domhandler", "fflate", "get-east-asian-width", "htmlparser2", "hucre", "hyparquet", "hyparquet-writer", "saxes"],
};

export default [
  {
    ...shared,
    name: "library",
    format: "esm",
    splitting: true,
    entry: { index: "src/index.ts", node: "src/node/index.ts" },
    dts: { entry: { index: "src/index.ts", node: "src/node/index.ts" } },
  },
  { ...command, name: "command", entry: { cli: "src/cli/main.ts" }, esbuildPlugins: [tables, inline, noChildProcess, partsBeside] },
  { ...command, name: "parts of the command", entry: parts, esbuildPlugins: [tables, inline, partsBeside] },
] satisfies Options[];
