import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../src");

interface Import {
  readonly target: string;
  /** Only types cross: nothing of it is there at run time. */
  readonly typeOnly: boolean;
}

interface Source {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly defaultExport: boolean;
}

/** Everything a file takes from elsewhere: import, export … from, import(), import types. */
function readSource(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  let defaultExport = false;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const bindings = node.importClause?.namedBindings;
      const named = bindings !== undefined && ts.isNamedImports(bindings) && node.importClause?.name === undefined;
      const typeOnly = node.importClause?.isTypeOnly === true || (named && bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly));
      imports.push({ target: node.moduleSpecifier.text, typeOnly });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      const named = node.exportClause !== undefined && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
      imports.push({ target: node.moduleSpecifier.text, typeOnly: node.isTypeOnly || named?.every((element) => element.isTypeOnly) === true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      imports.push({ target: argument !== undefined && ts.isStringLiteralLike(argument) ? argument.text : "(computed)", typeOnly: false });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      imports.push({ target: node.argument.literal.text, typeOnly: true });
    } else if (ts.isExportAssignment(node)) defaultExport = true;
    if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) defaultExport = true;
    if (ts.isExportSpecifier(node) && node.name.text === "default") defaultExport = true;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, lines: text.replace(/\n$/, "").split("\n").length, imports, defaultExport };
}

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
  .map((path) => path.replaceAll("\\", "/"))
  .sort()
  .map(readSource);
const paths = new Set(sources.map(({ path }) => path));

/** The file an import leads to, from src/; undefined for a package or a table. */
function resolve(from: string, target: string): string | undefined {
  if (!target.startsWith(".")) return undefined;
  return relative(root, join(root, dirname(from), target)).replaceAll("\\", "/").replace(/\.js$/, ".ts");
}

/** The room of a file; what stands beside parse.ts is part of it, but for the index and the version. */
function roomOf(path: string): string {
  if (path.includes("/")) return path.split("/")[0] as string;
  const name = path.replace(/\.ts$/, "");
  return /^parse(?:-[a-z-]+)?$/.test(name) ? "parse" : name;
}

const stages = ["clean", "outline", "extract", "assemble", "classify", "segment", "decode", "write", "lint", "check", "concreteness", "ledger", "redact"] as const;

/** Each room and how high it stands; imports lead down. `index` only gathers what is public. */
const heights: Readonly<Record<string, number>> = {
  cli: 7,
  node: 6,
  index: 5,
  parse: 4,
  coverage: 4, // joins two documents, and what the stages tell of them
  compare: 4, // joins many
  report: 4, // draws what was compared
  document: 3.5, // puts together what the stages found, with places in the original
  ...Object.fromEntries(stages.map((stage) => [stage, 3])),
  lexicon: 2,
  text: 1,
  model: 0,
};

/** Rooms that a stage may take types from: what they hand on has its shape there and is no part of the model. */
const typesFrom: Readonly<Record<string, readonly string[]>> = {
  assemble: ["outline"], // the tree of headings, in offsets of the clean text
};

const edges = sources.flatMap(({ path, imports }) =>
  imports.flatMap(({ target, typeOnly }) => {
    const to = resolve(path, target);
    return to === undefined || !to.endsWith(".ts") ? [] : [{ from: path, to, typeOnly }];
  }),
);

describe("the direction of imports", () => {
  it("every room is known", () => {
    expect(sources.map(({ path }) => roomOf(path)).filter((room) => room !== "version" && !(room in heights))).toEqual([]);
  });

  it("every import leads to a file that is there", () => {
    expect(edges.filter(({ to }) => !paths.has(to) && to !== "version.ts")).toEqual([]);
  });

  it("leads down: cli → node → parse → stages → lexicon → text → model", () => {
    const up = edges.filter(({ from, to }) => {
      const [above, below] = [roomOf(from), roomOf(to)];
      return below !== "version" && above !== below && (heights[below] ?? 9) > (heights[above] ?? -1);
    });
    expect(up.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("a stage never imports another stage, but for types that are listed", () => {
    const isStage = (room: string): boolean => (stages as readonly string[]).includes(room);
    const across = edges.filter(({ from, to, typeOnly }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return isStage(here) && isStage(there) && here !== there && !(typeOnly && typesFrom[here]?.includes(there));
    });
    expect(across.map(({ from, to, typeOnly }) => `${from} → ${to}${typeOnly ? " (types)" : ""}`)).toEqual([]);
  });

  it("text takes no more than types from the model", () => {
    expect(edges.filter(({ from, to, typeOnly }) => roomOf(from) === "text" && roomOf(to) === "model" && !typeOnly)).toEqual([]);
  });

  it("a room's neighbours take from its index, where it has one, not from inside it", () => {
    const inside = edges.filter(({ from, to, typeOnly }) => {
      const room = roomOf(to);
      return (room === "outline" || room === "clean") && roomOf(from) !== room && !typeOnly && to !== `${room}/index.ts`;
    });
    expect(inside.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("only the lexicon reads tables of the corpus", () => {
    const toMove = ["classify/focus-model.ts"]; // known: its two tables belong into the lexicon
    const readers = sources.filter(({ path, imports }) => roomOf(path) !== "lexicon" && imports.some(({ target }) => target.endsWith(".tsv")));
    expect(readers.map(({ path }) => path).filter((path) => !toMove.includes(path))).toEqual([]);
  });

  it("has no cycles", () => {
    expect(cyclesOf(edges.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
  });

  it("has no cycles of types either", () => {
    expect(cyclesOf(edges)).toEqual([]);
  });
});

function cyclesOf(among: readonly { readonly from: string; readonly to: string }[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of among) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    else if (!done.has(path)) {
      for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of paths) visit(path, []);
  return cycles;
}

describe("packages", () => {
  const packagesOf = ({ imports }: Source): string[] => imports.map(({ target }) => target).filter((target) => !target.startsWith("."));
  const bound = ["fast-glob", "commander", "nodejieba", "@node-rs/jieba", "@resvg/resvg-wasm"];

  it("only node and cli know the platform", () => {
    const others = sources.filter((source) => !["node", "cli"].includes(roomOf(source.path)) && packagesOf(source).some((name) => name.startsWith("node:") || bound.includes(name)));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it("nothing is imported by a name that is computed, outside node", () => {
    expect(sources.filter(({ path, imports }) => roomOf(path) !== "node" && imports.some(({ target }) => target === "(computed)")).map(({ path }) => path)).toEqual([]);
  });

  it("nothing that opens a connection is imported anywhere", () => {
    const network = /^(?:node:)?(?:net|tls|dns|dgram|https?|http2)(?:\/|$)|^undici$/;
    expect(sources.filter((source) => packagesOf(source).some((name) => network.test(name))).map(({ path }) => path)).toEqual([]);
  });

  it("Node's own modules are asked for by their full names", () => {
    const bare = /^(?:fs|path|os|url|util|stream|child_process|worker_threads|crypto|buffer|events|zlib)(?:\/|$)/;
    expect(sources.filter((source) => packagesOf(source).some((name) => bare.test(name))).map(({ path }) => path)).toEqual([]);
  });

  it("the globals of Node are not used outside node and cli", () => {
    const users = sources.filter(({ path }) => !["node", "cli"].includes(roomOf(path)) && /\b(?:process\.|Buffer\.|__dirname|require\()/.test(stripComments(path)));
    expect(users.map(({ path }) => path)).toEqual([]);
  });
});

function stripComments(path: string): string {
  return readFileSync(join(root, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}

describe("files", () => {
  it("none is named utils or helpers", () => {
    expect([...paths].filter((path) => /^(?:utils?|helpers?|misc|common)$/.test(basename(path, ".ts")))).toEqual([]);
  });

  it("names are in kebab-case", () => {
    expect([...paths].filter((path) => !/^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/)*[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.ts$/.test(path))).toEqual([]);
  });

  it("none has a default export", () => {
    expect(sources.filter(({ defaultExport }) => defaultExport).map(({ path }) => path)).toEqual([]);
  });

  it("none is over 350 lines", () => {
    expect(sources.filter(({ lines }) => lines > 350).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });
});

describe("the core knows no clock, chance or locale", () => {
  it.each([
    { what: "the clock", pattern: /\bDate\.now\(|new Date\(\)|performance\.now\(/ },
    { what: "chance", pattern: /Math\.random\(|randomUUID/ },
    { what: "the locale of the machine", pattern: /\.toLocale\w*\(\)|localeCompare\(|Intl\.DateTimeFormat/ },
  ])("$what", ({ pattern }) => {
    const users = sources.filter(({ path }) => !["node", "cli"].includes(roomOf(path)) && pattern.test(stripComments(path)));
    expect(users.map(({ path }) => path)).toEqual([]);
  });
});
