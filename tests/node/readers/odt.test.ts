import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readOpenDocument } from "../../../src/node/readers/open-document.js";
import { defaultLimits, type ReadText } from "../../../src/node/readers/reader.js";

const spaces = ["office", "text", "table", "style", "draw", "svg", "loext"].map((name) => `xmlns:${name}="${name}"`).join(" ");
const level = (at: number, format: string, prefix: string, suffix: string, more = ""): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}" ${more}><style:list-level-properties><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties></text:list-level-style-number>`;
const outline = `<text:outline-style>${level(1, "一, 二, 三, ...", "", "、").replaceAll("list-level-style-number", "outline-level-style")}</text:outline-style>`;
const lists = `<text:list-style style:name="L">${level(1, "一, 二, 三, ...", "", "、")}${level(2, "一, 二, 三, ...", "（", "）")}${level(3, "1", "", ".", 'text:display-levels="2"')}</text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`;

interface Parts {
  readonly automatic?: string;
  readonly type?: string;
  readonly manifest?: string;
}

function read(body: string, { automatic = "", type = "application/vnd.oasis.opendocument.text", manifest }: Parts = {}): Promise<ReadText> {
  const parts: Record<string, Uint8Array> = {
    mimetype: strToU8(type),
    "styles.xml": strToU8(`<office:document-styles ${spaces}><office:styles>${outline}${lists}</office:styles><office:master-styles><style:master-page><style:header><text:p>页眉</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`),
    "content.xml": strToU8(`<office:document-content ${spaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`),
  };
  if (manifest !== undefined) parts["META-INF/manifest.xml"] = strToU8(manifest);
  return readOpenDocument(zipSync(parts), defaultLimits);
}

const p = (text: string, style = "S"): string => `<text:p text:style-name="${style}">${text}</text:p>`;
const item = (inner: string, more = ""): string => `<text:list-item ${more}>${inner}</text:list-item>`;
const list = (inner: string, more = 'text:style-name="L"'): string => `<text:list ${more}>${inner}</text:list>`;
const inner = (text: string): string => list(text, "");

describe("automatic numbers", () => {
  const rows: readonly { why: string; body: string; automatic?: string; expected: readonly string[] }[] = [
    { why: "levels, deeper ones begin again", body: list(item(p("甲") + inner(item(p("乙")) + item(p("丙")))) + item(p("丁") + inner(item(p("戊"))))), expected: ["一、甲", "（一）乙", "（二）丙", "二、丁", "（一）戊"] },
    { why: "labels of several levels", body: list(item(p("甲") + inner(item(p("乙") + inner(item(p("丙"))))))), expected: ["一、甲", "（一）乙", "一.1.丙"] },
    { why: "a list goes on behind a paragraph, also on a deeper level", body: list(item(p("甲") + inner(item(p("乙"))))) + p("正文") + list(item(inner(item(p("丙")))) + item(p("丁")), 'text:style-name="L" text:continue-numbering="true"'), expected: ["一、甲", "（一）乙", "正文", "（二）丙", "二、丁"] },
    { why: "a list begins again that does not say so", body: list(item(p("甲"))) + list(item(p("乙"))), expected: ["一、甲", "一、乙"] },
    { why: "a list goes on with the one it names", body: list(item(p("甲")), 'xml:id="a" text:style-name="L"') + list(item(p("乙"))) + list(item(p("丙")), 'text:continue-list="a" text:style-name="L"'), expected: ["一、甲", "一、乙", "二、丙"] },
    { why: "an item with a start of its own", body: list(item(p("甲")) + item(p("乙"), 'text:start-value="5"') + item(p("丙"))), expected: ["一、甲", "五、乙", "六、丙"] },
    { why: "further paragraphs of an item, and headers, have none", body: list(`<text:list-header>${p("题")}</text:list-header>${item(p("甲") + p("乙"))}${item(p("丙"))}`), expected: ["题", "一、甲", "乙", "二、丙"] },
    { why: "the list style of the paragraph's style", body: list(item(p("甲", "K")), ""), automatic: '<style:style style:name="J" style:family="paragraph" style:list-style-name="L"/><style:style style:name="K" style:family="paragraph" style:parent-style-name="J"/>', expected: ["一、甲"] },
    { why: "headings by the outline, unless their style takes it away", body: '<text:h text:outline-level="1">甲</text:h><text:h text:outline-level="1" text:style-name="N">乙</text:h><text:h text:outline-level="1" text:is-list-header="true">丙</text:h><text:h text:outline-level="1">丁</text:h>', automatic: '<style:style style:name="N" style:family="paragraph" style:list-style-name=""/>', expected: ["一、甲", "乙", "丙", "二、丁"] },
    { why: "bullets are no numbers", body: list(item(p("甲")), 'text:style-name="B"'), expected: ["甲"] },
    { why: "a list in a cell is none of the list around it", body: list(item(p("甲"))) + `<table:table><table:table-row><table:table-cell>${list(item(p("乙")))}</table:table-cell><table:table-cell>${p("丙")}</table:table-cell></table:table-row></table:table>`, expected: ["一、甲", "一、乙\t丙"] },
  ];
  it.each(rows)("$why", async ({ body, automatic = "", expected }) => {
    const { text, computed = [] } = await read(body, { automatic });
    expect(text.split("\n").slice(0, -1)).toEqual(expected);
    for (const { start, end } of computed) expect(text.slice(start, end)).toMatch(/^(?:（?[一二三四五六][、）]|一\.1\.)$/);
    expect(computed).toHaveLength(expected.join("\t").split("\t").filter((line) => /^(?:（?[一二三四五六][、）.])/.test(line)).length);
  });
});

describe("what is text and what is not", () => {
  const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join("")}</table:table-row>`;
  const cell = (text: string, more = ""): string => `<table:table-cell ${more}>${p(text)}</table:table-cell>`;
  const rows: readonly { why: string; body: string; automatic?: string; expected: string; codes?: readonly string[] }[] = [
    { why: "deleted text is left out, inserted text stays", body: `<text:tracked-changes><text:changed-region text:id="c"><text:deletion>${p("未")}</text:deletion></text:changed-region></text:tracked-changes><text:p>已<text:change text:change-id="c"/><text:change-start text:change-id="d"/>全部<text:change-end text:change-id="d"/>整改</text:p>`, expected: "已全部整改\n", codes: ["W_REVISIONS_LEFT_OUT"] },
    { why: "hidden text, by its style or the one that rests on", body: '<text:p><text:span text:style-name="H">密</text:span><text:span text:style-name="I">密</text:span>明</text:p>', automatic: '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="I" style:family="text" style:parent-style-name="H"/>', expected: "明\n" },
    { why: "a hidden section", body: `<text:section text:display="none">${p("密")}</text:section><text:section>${p("明")}</text:section>`, expected: "明\n" },
    { why: "blanks, tabs, breaks; blanks of the source count once", body: '<text:p>  甲 \n 乙<text:s text:c="2"/>丙<text:tab/>丁<text:line-break/>戊</text:p>', expected: "甲 乙  丙\t丁\n戊\n" },
    { why: "links and fields give what they show", body: '<text:p>见<text:a>附件<text:span>一</text:span></text:a>，共<text:sequence>3</text:sequence>项</text:p>', expected: "见附件一，共3项\n" },
    { why: "comments, and titles of pictures", body: `<text:p>正<office:annotation>${p("批注")}</office:annotation>文<draw:frame><draw:image/><svg:title>图</svg:title><svg:desc>说明</svg:desc></draw:frame></text:p>`, expected: "正文\n" },
    { why: "a text box behind its paragraph", body: `<text:p>正<draw:frame><draw:text-box>${p("框")}</draw:text-box></draw:frame>文</text:p>`, expected: "正文\n框\n" },
    { why: "a generated table of contents", body: `<text:table-of-content><text:index-body>${p("一、整改……1")}</text:index-body></text:table-of-content>${p("正文")}`, expected: "正文\n", codes: ["W_CONTENTS_LEFT_OUT"] },
    { why: "notes at the end, those of the foot first", body: `<text:p>甲<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body>${p("尾注")}</text:note-body></text:note>乙<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p("脚注")}</text:note-body></text:note></text:p>`, expected: "甲乙\n[1] 脚注\n[1] 尾注\n" },
    { why: "rows as lines; what a cell beside or above covers is an empty cell", body: `<table:table>${row(cell("题", 'table:number-columns-spanned="2"'), "<table:covered-table-cell/>", cell("措施"))}${row(cell("1", 'table:number-rows-spanned="2"'), cell("甲"), cell("一是"))}${row("<table:covered-table-cell/>", cell("乙"), cell("二是"))}</table:table>`, expected: "题\t\t措施\n1\t甲\t一是\n\t乙\t二是\n" },
    { why: "a table in a cell is part of the cell", body: `<table:table>${row(cell("甲"), `<table:table-cell><table:table>${row(cell("乙"), cell("丙"))}</table:table></table:table-cell>`)}</table:table>`, expected: "甲\t乙 丙\n" },
  ];
  it.each(rows)("$why", async ({ body, automatic = "", expected, codes = [] }) => {
    const { text, notes } = await read(body, { automatic });
    expect(text).toBe(expected);
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });

  it("a cell that says it stands for millions stands for few", async () => {
    const { text } = await read(`<table:table>${row(cell("甲", 'table:number-columns-repeated="9999999"'))}</table:table>`);
    expect(text.length).toBeLessThan(200);
  });
});

describe("what cannot be read", () => {
  it.each([
    { why: "no text", make: () => read("<text:p/>"), code: "E_NO_TEXT" },
    { why: "broken XML", make: () => read("<text:p>"), code: "E_XML_MALFORMED" },
    { why: "a presentation", make: () => read(p("甲"), { type: "application/vnd.oasis.opendocument.presentation" }), code: "E_FORMAT_UNSUPPORTED" },
    { why: "parts with a password", make: () => read(p("甲"), { manifest: '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>' }), code: "E_ENCRYPTED" },
    { why: "no content", make: () => readOpenDocument(zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }), defaultLimits), code: "E_DOC_CORRUPT" },
  ])("$why: $code", async ({ make, code }) => {
    await expect(make()).rejects.toMatchObject({ name: "InspectionError", code });
  });
});

describe("sheets", () => {
  const sheet = (rows: string): Uint8Array =>
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8(`<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="台账">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`),
    });
  const cell = (text: string, more = ""): string => `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`;
  const row = (inner: string, more = ""): string => `<table:table-row ${more}>${inner}</table:table-row>`;

  it("a ledger, below which a million empty rows stand", async () => {
    const rows = [row(cell("序号") + cell("反馈问题")), row(cell("1") + cell("学习不够深入")), row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048574"')];
    expect((await readOpenDocument(sheet(rows.join("")), defaultLimits)).ledger?.issues).toHaveLength(1);
  });

  it("few cells that stand for millions are refused before they are made", async () => {
    const rows = row(cell("反馈问题", 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1200"');
    await expect(readOpenDocument(sheet(rows), defaultLimits)).rejects.toMatchObject({ code: "E_ARCHIVE_LIMIT" });
  });
});
