import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { InspectionError } from "../../../src/model/error.js";
import { readDocx } from "../../../src/node/readers/docx.js";
import { recognise } from "../../../src/node/readers/registry.js";
import { defaultLimits, type ReadText } from "../../../src/node/readers/reader.js";

const wrap = (root: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="mc">${inner}</w:${root}>`;

interface Parts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
}

function read(body: string, { numbering, styles, footnotes }: Parts = {}): ReadText {
  const parts: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(wrap("document", `<w:body>${body}</w:body>`)) };
  if (numbering !== undefined) parts["word/numbering.xml"] = strToU8(wrap("numbering", numbering));
  if (styles !== undefined) parts["word/styles.xml"] = strToU8(wrap("styles", styles));
  if (footnotes !== undefined) parts["word/footnotes.xml"] = strToU8(wrap("footnotes", footnotes));
  return readDocx(zipSync(parts), defaultLimits);
}

const p = (text: string, properties = ""): string => `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const at = (level: number, numId = 1): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
const level = (index: number, format: string, text: string, more = ""): string => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: readonly string[]): string => `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const num = (id: number, definition: number, more = ""): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const usual = abstract(0, level(0, "chineseCountingThousand", "%1、"), level(1, "chineseCountingThousand", "（%2）"), level(2, "decimal", "%3."), level(3, "decimalEnclosedCircle", "%4"));

describe("automatic numbers", () => {
  const rows: readonly { why: string; body: string; parts?: Parts; expected: readonly string[] }[] = [
    { why: "four levels, deeper ones begin again", body: [p("甲", at(0)), p("乙", at(1)), p("丙", at(2)), p("丁", at(3)), p("戊", at(3)), p("己", at(2)), p("庚", at(3)), p("辛", at(1)), p("壬", at(2)), p("癸", at(0)), p("子", at(1))].join(""), expected: ["一、甲", "（一）乙", "1.丙", "①丁", "②戊", "2.己", "①庚", "（二）辛", "1.壬", "二、癸", "（一）子"] },
    { why: "a paragraph between does not begin again", body: p("甲", at(0)) + p("正文") + p("乙", at(0)), expected: ["一、甲", "正文", "二、乙"] },
    { why: "an empty paragraph counts and shows nothing", body: p("甲", at(0)) + `<w:p><w:pPr>${at(0)}</w:pPr></w:p>` + p("乙", at(0)), expected: ["一、甲", "", "三、乙"] },
    { why: "a deeper level first", body: p("甲", at(1)) + p("乙", at(0)), expected: ["（一）甲", "一、乙"] },
    { why: "two numberings of one definition count together", body: p("甲", at(0)) + p("乙", at(0, 2)), parts: { numbering: usual + num(1, 0) + num(2, 0) }, expected: ["一、甲", "二、乙"] },
    { why: "a start of its own begins again, once", body: p("甲", at(0)) + p("乙", at(0, 2)) + p("丙", at(0, 2)), parts: { numbering: usual + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') }, expected: ["一、甲", "一、乙", "二、丙"] },
    { why: "a level of its own", body: p("甲", at(0, 2)), parts: { numbering: usual + num(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, "decimal", "第%1章")}</w:lvlOverride>`) }, expected: ["第1章甲"] },
    { why: "numbering of a style", body: p("甲", '<w:pStyle w:val="h"/>') + p("乙", '<w:pStyle w:val="h"/>'), parts: { styles: `<w:style w:type="paragraph" w:styleId="h"><w:pPr>${at(0)}</w:pPr></w:style>` }, expected: ["一、甲", "二、乙"] },
    { why: "numbering of the style that a style rests on", body: p("甲", '<w:pStyle w:val="k"/>'), parts: { styles: `<w:style w:type="paragraph" w:styleId="h"><w:pPr>${at(1)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="k"><w:basedOn w:val="h"/></w:style>` }, expected: ["（一）甲"] },
    { why: "the level that names the style", body: p("甲", '<w:pStyle w:val="h2"/>'), parts: { numbering: abstract(0, level(0, "chineseCounting", "%1、", '<w:pStyle w:val="h1"/>'), level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="h2"/>')) + num(1, 0), styles: '<w:style w:type="paragraph" w:styleId="h2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' }, expected: ["（一）甲"] },
    { why: "number nought takes the style's number away", body: p("甲", '<w:pStyle w:val="h"/><w:numPr><w:numId w:val="0"/></w:numPr>') + p("乙", '<w:pStyle w:val="h"/>'), parts: { styles: `<w:style w:type="paragraph" w:styleId="h"><w:pPr>${at(0)}</w:pPr></w:style>` }, expected: ["甲", "一、乙"] },
    { why: "a numbering style stands for another definition", body: p("甲", at(0, 2)), parts: { numbering: usual + num(1, 0) + '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="n"/></w:abstractNum>' + num(2, 5), styles: '<w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' }, expected: ["一、甲"] },
    { why: "labels of several levels, all in digits where that is asked", body: p("甲", at(0)) + p("乙", at(1)), parts: { numbering: abstract(0, level(0, "chineseCounting", "%1、"), level(1, "decimal", "%1.%2.", "<w:isLgl/>")) + num(1, 0) }, expected: ["一、甲", "1.1.乙"] },
    { why: "a level that never begins again", body: [p("甲", at(0)), p("乙", at(1)), p("丙", at(0)), p("丁", at(1))].join(""), parts: { numbering: abstract(0, level(0, "chineseCounting", "%1、"), level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')) + num(1, 0) }, expected: ["一、甲", "1.乙", "二、丙", "2.丁"] },
    { why: "bullets are no numbers", body: p("甲", at(0)), parts: { numbering: abstract(0, level(0, "bullet", "\uf06c")) + num(1, 0) }, expected: ["甲"] },
    { why: "a numbering that is not there", body: p("甲", at(0, 9)), expected: ["甲"] },
    { why: "a tab behind 1. before a year is kept apart", body: p("2024年", at(0)), parts: { numbering: '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' + num(1, 0) }, expected: ["1. 2024年"] },
  ];
  it.each(rows)("$why", ({ body, parts = {}, expected }) => {
    const { text, computed = [] } = read(body, { numbering: usual + num(1, 0), ...parts });
    expect(text.split("\n").slice(0, -1)).toEqual(expected);
    for (const { start, end } of computed) expect(text.slice(start, end)).toMatch(/^(?:（?[一二三四五六七八九十]{1,3}[、）]|[\d.]{2,5}|[①-⑳]|第1章)$/);
  });

  it("are told apart from what stands in the file", () => {
    const { text, computed = [] } = read(p("一、甲") + p("乙", at(0)), { numbering: usual + num(1, 0) });
    expect(text).toBe("一、甲\n一、乙\n");
    expect(computed).toEqual([{ start: 4, end: 6 }]);
  });
});

describe("what is text and what is not", () => {
  const rows: readonly { why: string; body: string; expected: string; codes?: readonly string[]; parts?: Parts }[] = [
    { why: "deleted text is left out, inserted text stays", body: '<w:p><w:r><w:t>已</w:t></w:r><w:del><w:r><w:delText>未</w:delText></w:r></w:del><w:ins><w:r><w:t>全部</w:t></w:r></w:ins><w:r><w:t>整改</w:t></w:r></w:p>', expected: "已全部整改\n", codes: ["W_REVISIONS_LEFT_OUT"] },
    { why: "moved text stands where it went", body: '<w:p><w:moveFrom><w:r><w:t>甲</w:t></w:r></w:moveFrom><w:r><w:t>乙</w:t></w:r><w:moveTo><w:r><w:t>甲</w:t></w:r></w:moveTo></w:p>', expected: "乙甲\n", codes: ["W_REVISIONS_LEFT_OUT"] },
    { why: "a deleted paragraph end joins two paragraphs", body: '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>' + p("后半"), expected: "前半后半\n", codes: ["W_REVISIONS_LEFT_OUT"] },
    { why: "hidden text", body: '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r><w:r><w:t>明</w:t></w:r></w:p>', expected: "明\n" },
    { why: "text that says it is not hidden", body: '<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>明</w:t></w:r></w:p>', expected: "明\n" },
    { why: "fields give their result, not their code", body: '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r></w:p>', expected: "3\n" },
    { why: "breaks and tabs", body: '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type="page"/><w:t>丁</w:t></w:r></w:p>', expected: "甲\t乙\n丙丁\n" },
    { why: "a text box once, behind its paragraph", body: '<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r></w:p>', expected: "正文\n框\n" },
    { why: "a generated table of contents", body: p("一、整改情况……1", '<w:pStyle w:val="t"/>') + p("一、整改情况"), expected: "一、整改情况\n", codes: ["W_CONTENTS_LEFT_OUT"], parts: { styles: '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style>' } },
    { why: "footnotes at the end", body: '<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>', expected: "正文\n[1] 注解\n", parts: { footnotes: '<w:footnote w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>注解</w:t></w:r></w:p></w:footnote>' } },
  ];
  it.each(rows)("$why", ({ body, expected, codes = [], parts }) => {
    const { text, notes } = read(body, parts);
    expect(text).toBe(expected);
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });
});

describe("tables", () => {
  const cell = (inner: string, properties = ""): string => `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;
  const table = (...rows: readonly string[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;

  it("a row is a line", () => {
    const { text } = read(
      p("前") +
        table(cell(p("序号")) + cell(p("问题")) + cell(p("措施")), cell(p("1")) + cell(p("学习不够"), '<w:vMerge w:val="restart"/>') + cell(p("一是") + p("二是")), cell(p("2")) + cell(p(""), "<w:vMerge/>") + cell(p("三是"))) +
        p("后面还有很长的一段正文，不在表里。"),
    );
    expect(text).toBe("前\n序号\t问题\t措施\n1\t学习不够\t一是 二是\n2\t\t三是\n后面还有很长的一段正文，不在表里。\n");
  });

  it("columns stand one below the other, whatever cells reach over", () => {
    const { text } = read(p("正文") + table(cell(p("甲")) + cell(p("乙"), '<w:gridSpan w:val="2"/>') + cell(p("丙")), cell(p("1")) + cell(p("2")) + cell(p("3")) + cell(p("4"))));
    expect(text).toBe("正文\n甲\t乙\t\t丙\n1\t2\t3\t4\n");
  });

  it("a document that is a ledger is read by the rows of its table: a header in two rows, merged cells, numbers that are automatic", () => {
    const down = '<w:vMerge w:val="restart"/>';
    const on = cell(p(""), "<w:vMerge/>");
    const { text, ledger, notes } = read(
      p("云岭县林业局整改台账") +
        table(
          cell(p("序号"), down) + cell(p("反馈问题"), down) + cell(p("整改情况"), '<w:gridSpan w:val="2"/>') + cell(p("责任单位"), down),
          on + on + cell(p("整改措施")) + cell(p("完成情况")) + on,
          cell(`<w:p><w:pPr>${at(2)}</w:pPr></w:p>`) + cell(p("学习不深入")) + cell(p("一是修订制度。") + p("二是开展学习。")) + cell(p("已完成")) + cell(p("办公室")),
          cell(`<w:p><w:pPr>${at(2)}</w:pPr></w:p>`, down) + cell(p("监管不到位"), down) + cell(p("清退资金。")) + cell(p("已清退")) + cell(p("项目股")),
          on + on + cell(p("建立台账。")) + cell(p("正在建立")) + cell(p("财务股")),
        ),
      { numbering: usual + num(1, 0) },
    );
    const said = (place: { readonly start: number; readonly end: number } | undefined): string => text.slice(place?.start, place?.end);
    expect(said(ledger?.title)).toBe("云岭县林业局整改台账");
    expect(ledger?.issues.map(({ number, title, measures, fields }) => [number, said(title), measures.map(said), fields.map((field) => `${field.field}=${said(field)}`)])).toEqual([
      [1, "学习不深入", ["修订制度。", "开展学习。"], ["progress=已完成", "responsible-unit=办公室"]],
      [2, "监管不到位", ["清退资金。", "建立台账。"], ["progress=已清退；正在建立", "responsible-unit=项目股；财务股"]],
    ]);
    expect(notes.map(({ code }) => code)).toEqual(["W_NUMBERS_COMPUTED"]);
  });

  it("a table of one cell is a box around paragraphs", () => {
    expect(read(table(cell(p("甲") + p("乙")))).text).toBe("甲\n乙\n");
  });

  it("a table in a cell is part of the cell", () => {
    expect(read(table(cell(p("甲")) + cell(table(cell(p("乙")) + cell(p("丙"))) + p("")))).text).toBe("甲\t乙 丙\n");
  });

  it("numbers in cells count on", () => {
    expect(read(table(cell(p("甲", at(0))) + cell(p("乙", at(0)))), { numbering: usual + num(1, 0) }).text).toBe("一、甲\t二、乙\n");
  });
});

it("the main part is the one that the package names, whatever it is called", async () => {
  const relation = '<Relationships xmlns="r"><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/main.xml"/></Relationships>';
  const bytes = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "_rels/.rels": strToU8(relation), "word/main.xml": strToU8(wrap("document", `<w:body>${p("甲")}</w:body>`)) });
  const reader = recognise(bytes, "a.docx");
  expect(typeof reader === "object" ? await reader.read(bytes, "a.docx", defaultLimits) : reader).toMatchObject({ text: "甲\n", format: "docx" });
});

describe("what cannot be read", () => {
  it.each([
    { why: "no text", make: () => read("<w:p/>"), code: "E_NO_TEXT" },
    { why: "broken XML", make: () => read("<w:p>"), code: "E_XML_MALFORMED" },
    { why: "no main part", make: () => readDocx(zipSync({ "[Content_Types].xml": strToU8("<Types/>") }), defaultLimits), code: "E_DOC_CORRUPT" },
  ])("$why: $code", ({ make, code }) => {
    let thrown: unknown;
    try {
      make();
    } catch (cause) {
      thrown = cause;
    }
    expect(thrown).toBeInstanceOf(InspectionError);
    expect((thrown as InspectionError).code).toBe(code);
  });
});
