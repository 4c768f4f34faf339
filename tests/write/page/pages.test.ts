import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../../../src/redact/redactor.js";
import { redact } from "../../../src/redact/redact.js";
import { parsePageParts, writeCoveragePage, writeParsePage } from "../../../src/write/page/index.js";
import { coverageOf, fixtureCoverage, fixtureSource, hostileText, payloads, sourceOf } from "./pages.js";

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text straight in it. */
  text: string;
}

function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const tag = { name, attributes, text: "" };
      tags.push(tag);
      open.push(tag);
    },
    ontext: (text) => {
      const tag = open.at(-1);
      if (tag !== undefined) tag.text += text;
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return tags;
}

const elements = new Set(
  "html head meta title style body div span label select option output details summary ul li kbd button main section header h1 h2 p form input table thead tbody tr th td a article script".split(" "),
);
const attributes = new Set(
  ("lang charset http-equiv content name id media class type hidden href draggable title role tabindex value placeholder autocomplete spellcheck scope colspan " +
    "aria-hidden aria-label aria-labelledby aria-live aria-pressed aria-selected data-light data-dark data-part data-facet data-value data-words data-pattern data-mark data-items data-key data-state data-focus data-party").split(" "),
);

/** All that holds of every page, whatever its documents hold. */
function checkSafe(html: string): Tag[] {
  const tags = tagsOf(html);
  expect(tags.filter(({ name }) => !elements.has(name)).map(({ name }) => name)).toEqual([]);
  expect(tags.flatMap((tag) => Object.keys(tag.attributes)).filter((name) => !attributes.has(name))).toEqual([]);
  const links = tags.flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href]));
  expect(links.filter((href) => !/^#v\d+-[a-z]+-\d+$/.test(href))).toEqual([]);
  const ids = tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  const known = new Set(ids);
  expect(known.size).toBe(ids.length);
  expect(links.filter((href) => !known.has(href.slice(1)))).toEqual([]);
  expect(tags.filter(({ name }) => name === "script")).toHaveLength(1);
  expect(tags.filter(({ name }) => name === "style")).toHaveLength(2);
  return tags;
}

const parts = { parse: fixtureSource("progress-report/health-bureau.txt"), check: fixtureCoverage("health-bureau") };

describe("a page of documents", () => {
  const html = writeParsePage([parts.parse]);
  const tags = checkSafe(html);
  const rows = tags.filter(({ attributes: { class: look } }) => look === "item");

  it("has a policy that allows its own script and styles by their hashes, and nothing else", () => {
    const policy = tags.find(({ attributes: { "http-equiv": kind } }) => kind === "Content-Security-Policy")?.attributes["content"] ?? "";
    const hashes = tags.filter(({ name }) => name === "script" || name === "style").map(({ name, text }) => [name, `'sha256-${createHash("sha256").update(text).digest("base64")}'`]);
    const of = (name: string): string => hashes.filter(([kind]) => kind === name).map(([, hash]) => hash).join(" ");
    expect(policy).toBe(`default-src 'none'; script-src ${of("script")}; style-src ${of("style")}; base-uri 'none'; form-action 'none'`);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style"));
  });

  it("has a row for each issue and each measure that belongs to none, in the order of the text", () => {
    const { issues, measures } = parts.parse.document;
    expect(rows).toHaveLength(issues.length + measures.filter(({ issueId }) => issueId === undefined).length);
    const titles = tags.filter(({ name, attributes: { class: look } }) => name === "a" && look === "title").map(({ text }) => text);
    expect(titles).toEqual(expect.arrayContaining(issues.map(({ title }) => title)));
    const places = tags.flatMap(({ attributes: { id } }) => (id?.includes("-passage-") === true ? [Number(id.split("-").pop())] : []));
    expect(places).toEqual(rows.map((_, place) => place));
  });

  it("speaks the language that is asked for; the documents stay as they are", () => {
    const english = writeParsePage([parts.parse], { lang: "en" });
    expect(html).toContain('<html lang="zh-CN">');
    expect(english).toContain('<html lang="en">');
    const words = (page: string): string[] => tagsOf(page).filter(({ name, attributes: { class: look } }) => ["button", "th", "summary", "kbd"].includes(name) || look === "brand").map(({ text }) => text.trim());
    expect(words(english).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(words(html).filter((text) => /[a-z]{3}/i.test(text) && !/^(?:Enter|Esc)/.test(text))).toEqual([]);
    expect(english).toContain(parts.parse.document.issues[0]?.title);
    for (const page of [html, english]) expect(page).not.toMatch(/>(?:page|filter|mark|help|theme|column|parse|check|state|party|qualifier|relation|entity|status|role|focus|coverage)\.[\w.-]+</);
  });

  it("is the same whenever it is written, at once or in pieces", () => {
    const several = [parts.parse, fixtureSource("progress-report/village-branch-prose.txt")];
    const { open, view, close } = parsePageParts();
    expect([open, ...several.map((source, place) => view(source, String(place))), close].join("")).toBe(writeParsePage(several));
    checkSafe(writeParsePage(several));
  });

  it("without documents, and of an empty one, is still a page", () => {
    checkSafe(writeParsePage([]));
    expect(checkSafe(writeParsePage([sourceOf("")])).filter(({ attributes: { class: look } }) => look === "item")).toEqual([]);
  });
});

describe("a page of coverage", () => {
  const { report, sources } = parts.check;
  const tags = checkSafe(writeCoveragePage(report, sources));
  const rows = tags.filter(({ attributes: { class: look } }) => look === "item");

  it("has a row for each item, and for what answers nothing", () => {
    expect(rows).toHaveLength(report.items.length + report.unlinked.length);
  });

  it("leads from each answer to its passage in the report", () => {
    const answers = tags.filter(({ attributes: { class: look } }) => look === "answer").map(({ attributes: { href } }) => href);
    expect(answers).toHaveLength(report.items.reduce((sum, { links, candidates }) => sum + (links.length > 0 ? links : candidates).length, 0));
    const passages = new Map<string, string>(tags.flatMap(({ attributes: { id, "data-items": items } }) => (id === undefined ? [] : [[`#${id}`, items ?? ""] as const])));
    report.items.forEach(({ links }, key) => {
      const own = answers.splice(0, links.length > 0 ? links.length : report.items[key]?.candidates.length);
      if (links.length > 0) for (const answer of own) expect(passages.get(answer ?? "")?.split(" ")).toContain(String(key));
    });
  });

  it.each(readdirSync(join(import.meta.dirname, "../../../fixtures/coverage")))("%s", (name) => {
    const { report: each, sources: both } = fixtureCoverage(name);
    checkSafe(writeCoveragePage(each, both, { lang: "en" }));
  });
});

describe("documents that would be more than text", () => {
  it.each(payloads)("%j", (payload) => {
    const source = sourceOf(hostileText(payload), `${payload}.txt`);
    expect(source.document.issues.length).toBeGreaterThan(0);
    const html = writeParsePage([source, source]);
    const tags = checkSafe(html);
    // eslint-disable-next-line no-control-regex
    expect(html).not.toMatch(/[\u0000-\u0008\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    if (payload.startsWith("<script>")) expect(tags.some(({ text }) => text.includes(payload))).toBe(true);
    const { report, sources } = coverageOf(source, sourceOf(hostileText(payload).replace("不够深入", "抓得不紧")));
    checkSafe(writeCoveragePage(report, sources));
  });
});

describe("a redacted page", () => {
  const secretsOf = ({ entities }: ReturnType<typeof sourceOf>["document"]): string[] =>
    entities.flatMap((entity) => (entity.type === "contact" ? [entity.text] : entity.type === "party" && entity.kind === "person" ? [entity.name] : []));
  const redacted = ({ document, text }: ReturnType<typeof sourceOf>): string => {
    const redactor = createRedactor(document);
    return writeParsePage([{ document: redact(document, "zh", redactor), text: redactor.cover(text) }]);
  };

  it("holds no contact and no name, in its table, its text and its notes", () => {
    const source = sourceOf(
      "关于县林业局党组巡察整改进展情况的通报\n现将整改情况通报如下。\n一、反馈问题整改情况\n" +
        "（一）关于值班不严的问题。一是由李建国负责公布值班电话：0000-5500101。二是走访村民王某，到云岫县城关镇人民路12号核实。该问题已完成整改。\n责任人：李建国\n" +
        "联系人：欧阳\n文丽、赵四；联系电话：0000-5500102；邮箱：xunzheng@example.com；手机13800000000。",
      "李建国_13800000000.txt",
    );
    const plain = writeParsePage([source]);
    const secrets = ["李建国", "0000-5500101", "王某", "人民路12号", "欧阳", "文丽", "赵四", "0000-5500102", "xunzheng@example.com", "13800000000"];
    expect(secrets.filter((secret) => !plain.includes(secret))).toEqual([]); // each stands there if it is not taken out
    const html = redacted(source);
    expect(secrets.filter((secret) => html.includes(secret))).toEqual([]);
    checkSafe(html);
  });

  const folder = join(import.meta.dirname, "../../../fixtures");
  it.each(readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt") && !name.startsWith("coverage")))("%s", (name) => {
    const source = fixtureSource(name);
    const html = redacted(source);
    expect(secretsOf(source.document).filter((secret) => secret.length > 4 && html.includes(secret))).toEqual([]);
  });
});
