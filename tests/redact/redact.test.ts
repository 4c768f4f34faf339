import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentSchema, type InspectionDocument } from "../../src/model/document.js";
import { parseDocument } from "../../src/parse.js";
import { markedNames } from "../../src/redact/marked-names.js";
import { redact } from "../../src/redact/redact.js";
import { createRedactor } from "../../src/redact/redactor.js";
import { mapTexts } from "../../src/redact/texts.js";

const text =
  "关于县林业局党组巡察整改进展情况的通报\n现将整改情况通报如下。\n一、反馈问题整改情况\n" +
  "（一）关于值班不严的问题。一是由李建国负责公布值班电话：0000-5500101。二是走访村民王某，到云岫县城关镇人民路12号核实。该问题已完成整改。\n" +
  "联系人：欧阳文丽、赵四；联系电话：0000-5500102；邮箱：xunzheng@example.com；手机13800000000。";
const secrets = ["李建国", "0000-5500101", "王某", "人民路12号", "欧阳文丽", "赵四", "0000-5500102", "xunzheng@example.com", "13800000000"];

describe("redact", () => {
  const document = parseDocument(text, { source: { name: "李建国_13800000000.txt" } });
  const redacted = redact(document);

  it("leaves no contact and no name in any text", () => {
    const json = JSON.stringify(redacted);
    expect(secrets.filter((secret) => json.includes(secret))).toEqual([]);
    expect(json).toContain("【电话】");
  });

  it("says what was there", () => {
    expect(redacted.measures.map((measure) => measure.text)).toEqual(["由某某负责公布值班电话：【电话】。", "走访村民某某，到【地址】核实。该问题已完成整改。"]);
    expect(redact(document, "en").measures[0]?.text).toBe("由[name]负责公布值班电话：[phone]。");
  });

  it("keeps ids, kinds, figures and spans, and the model", () => {
    expect(documentSchema.parse(redacted)).toEqual(redacted);
    expect(redacted.id).toBe(document.id);
    expect(redacted.issues.map(({ id, span, status }) => ({ id, span, status }))).toEqual(document.issues.map(({ id, span, status }) => ({ id, span, status })));
    expect(redacted.entities.map(({ type, span }) => ({ type, span }))).toEqual(document.entities.map(({ type, span }) => ({ type, span })));
  });

  it("does not change the document it is given, and does nothing twice", () => {
    expect(JSON.stringify(document)).toContain("0000-5500101");
    expect(redact(redacted)).toEqual(redacted);
  });

  it("covers the original place by place, so that offsets hold", () => {
    const covered = createRedactor(document).cover(text);
    expect(covered).toHaveLength(text.length);
    expect(secrets.filter((secret) => covered.includes(secret))).toEqual([]);
    for (let index = 0; index < text.length; index++) expect(["*", text[index]]).toContain(covered[index]);
    expect(covered).toContain("走访村民**，到");
  });

  it.each([
    { why: "a line that breaks inside a name", damaged: text.replaceAll("欧阳文丽", "欧阳\n文丽") },
    { why: "blanks inside a name", damaged: text.replaceAll("李建国", "李 建 国") },
    { why: "marks that are not seen", damaged: text.replaceAll("欧阳文丽", "欧阳\u200b文丽").replaceAll("人民路12号", "人民路\u200b12号") },
  ])("covers what damage has parted: $why", ({ damaged }) => {
    const known = createRedactor(document);
    const covered = known.cover(damaged);
    expect(covered).toHaveLength(damaged.length);
    const joined = covered.replace(/[\s\u200b]/g, "");
    expect(secrets.filter((secret) => joined.includes(secret))).toEqual([]);
  });

  it.each(["身份证号000000199001011234", "电话：13800000000", "0000-5500123转办", "邮件 a.b@example.com.cn"])("knows the form of %s wherever it stands", (sentence) => {
    const { issues: _issues, ...rest } = document;
    expect(createRedactor({ ...rest, issues: [] }).text(sentence)).toMatch(/【(?:证件号|电话|邮箱)】/);
  });

  it("does not take a part of a longer number for a number", () => {
    const withCode = { ...document, entities: [{ type: "contact", kind: "phone", value: "12388", text: "12388", span: { start: 0, end: 5 } }] } as InspectionDocument;
    expect(createRedactor(withCode).text("拨打12388；编号312388号")).toBe("拨打【电话】；编号312388号");
  });
});

const folder = join(import.meta.dirname, "../../fixtures");
it.each(readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt")))("%s keeps the model and its contacts go", (name) => {
  const document = parseDocument(readFileSync(join(folder, name), "utf8"));
  const redacted = redact(document);
  expect(documentSchema.parse(redacted)).toEqual(redacted);
  const contacts = document.entities.flatMap((entity) => (entity.type === "contact" && entity.kind !== "address" ? [entity.text] : []));
  const texts = JSON.stringify({ ...redacted, id: "", source: {} });
  expect(contacts.filter((contact) => contact.length > 4 && texts.includes(contact))).toEqual([]);
});

describe("markedNames", () => {
  it.each([
    ["联系人：张小明、李某，电话", ["张小明", "李某"]],
    ["联 系 人：张小明", []],
    ["责任人：欧阳文丽（办公室）", ["欧阳文丽"]],
    ["村民王某反映", ["王某"]],
    ["走访张小明同志", ["张小明"]],
    ["责任人：办公室", []],
    ["责任领导：党组书记、局长张小明，副局长李某（分管）", ["张小明", "李某"]],
    ["责任人：办公室主任欧阳文丽", ["欧阳文丽"]],
    ["责任领导：党组书记、局长", []],
    ["责任领导：分管财务的副局长、林业局局长", []],
    ["联系人员较多", []],
    ["村民王府井", []],
    ["全体同志", []],
  ])("%s", (sentence, names) => {
    expect(markedNames(sentence)).toEqual(names);
  });
});

it("mapTexts leaves codes alone, however deep", () => {
  let deep: object = { title: "x" };
  for (let level = 0; level < 20_000; level++) deep = { children: [deep], id: "x" };
  let inner = mapTexts(deep, (each) => `${each}!`) as { children?: object[]; id?: string; title?: string };
  expect(inner.id).toBe("x");
  while (inner.children !== undefined) inner = inner.children[0] as typeof inner;
  expect(inner.title).toBe("x!");
});
