import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/node/readers/html.js";
import { defaultLimits, type ReadText } from "../../../src/node/readers/reader.js";
import { makeHtml } from "../../fixtures-makers/make-html.js";
import { gb18030, utf8 } from "../../helpers/bytes.js";

const read = (html: string): ReadText => readHtml(utf8(html), "a.html", defaultLimits);
const sentence = "局党组认真组织学习，逐条研究反馈意见，明确责任单位和完成时限，推动问题整改到位。";
const prose = (count: number): string => `<p>${sentence}</p>`.repeat(count);
const page = (body: string, head = ""): string => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

describe("the document in a page", () => {
  const menu = '<ul><li><a href="/">首页</a></li><li><a href="/x">政务公开</a></li></ul>';
  const foot = "<div>主办单位：某县人民政府办公室 备案号</div>";
  const rows: readonly { why: string; body: string }[] = [
    { why: "an id", body: `${menu}<div id="zoom">${prose(6)}</div>${foot}` },
    { why: "an id in other case", body: `${menu}<div id="Zoom">${prose(6)}</div>${foot}` },
    { why: "a class among others", body: `${menu}<div class="w TRS_Editor x">${prose(6)}</div>${foot}` },
    { why: "the fuller of two containers", body: `${menu}<div class="content_text">${prose(3)}<p>旧</p></div><div id="vsb_content">${prose(6)}</div>`.replace(`${prose(3)}<p>旧</p>`, "<p>摘要</p>") + foot },
    { why: "hidden by its own style until a script shows it (visibility)", body: `${menu}<div id="js_content" style="visibility: hidden;">${prose(6)}</div>${foot}` },
    { why: "no name that is known: where the prose is", body: `<div><div>${menu}</div><div><div>${prose(6)}</div></div><div>${foot}</div></div>` },
    { why: "a layout table", body: `<table><tr><td>${menu}</td><td><div>${prose(6)}</div></td></tr></table>` },
    { why: "a teaser has the name, the prose stands elsewhere", body: `<div id="content_body"><p>${sentence.repeat(2)}</p></div><div><div>${prose(20)}</div></div>` },
  ];
  it.each(rows)("$why", ({ body }) => {
    const { text } = read(page(body));
    expect(text).toMatch(new RegExp(`^(?:${sentence}\n?){6,20}$`));
  });

  it.each([
    { why: "scripts and styles", html: "<script>var 整改 = 1;</script><style>.整改{}</style>" },
    { why: "share buttons", html: '<div class="share">分享到微信</div>' },
    { why: "what is not shown", html: '<p style="display:none">隐藏</p><p hidden>隐藏</p>' },
    { why: "comments", html: "<!-- 旧稿 -->" },
    { why: "form fields", html: "<select><option>字号</option></select><textarea>输入</textarea><button>打印</button>" },
  ])("$why inside it are left out", ({ html }) => {
    expect(read(page(`<div id="zoom">${prose(3)}${html}${prose(3)}</div>`)).text.replaceAll(sentence, "").trim()).toBe("");
  });

  it("furniture by its name that holds the page is none", () => {
    expect(read(page(`<div class="header">${prose(6)}</div>`)).text).toContain(sentence);
  });
});

describe("title, source and date", () => {
  const title = "中共云岫县水利局党组关于巡察整改进展情况的通报";
  const body = `<div id="zoom">${prose(6)}</div>`;
  const rows: readonly { why: string; html: string; first: string }[] = [
    { why: "a heading outside the document", html: page(`<h1>${title}</h1>${body}`), first: title },
    { why: "the meta data that government sites have", html: page(body, `<meta name="ArticleTitle" content="${title}">`), first: title },
    { why: "the window's title without the site's name", html: page(body, `<title>${title}_云岫县人民政府</title>`), first: title },
    { why: "the window's title, other signs", html: page(body, `<title>${title} - 某某网</title>`), first: title },
    { why: "a site's name alone is no title", html: page(body, "<title>云岫县人民政府门户网站</title>"), first: sentence },
    { why: "a title that the document has itself is not doubled", html: page(`<h1>${title}</h1><div id="zoom"><p>${title.slice(0, 10)}<br>${title.slice(10)}</p>${prose(6)}</div>`), first: title.slice(0, 10) },
  ];
  it.each(rows)("$why", ({ html, first }) => {
    expect(read(html).text.split("\n")[0]).toBe(first);
  });

  it("the page's own line of source and date, else the meta data", () => {
    expect(read(page(`<h1>${title}</h1><div>来源：云岫县水利局 发布时间：2024-12-09</div>${body}`)).text.split("\n")[1]).toBe("来源：云岫县水利局 发布时间：2024-12-09");
    expect(read(page(`<h1>${title}</h1>${body}`, '<meta name="PubDate" content="2024-12-09"><meta name="ContentSource" content="云岫县水利局">')).text.split("\n")[1]).toBe("发布时间：2024-12-09　来源：云岫县水利局");
  });
});

describe("text of blocks", () => {
  const filler = prose(6);
  const rows: readonly { why: string; html: string; text: string }[] = [
    { why: "paragraphs and breaks are lines", html: "<p>甲</p><div>乙<br>丙</div>", text: "甲\n乙\n丙\n" },
    { why: "a line that the source breaks is one", html: "<p>整改\n  完成</p>", text: "整改完成\n" },
    { why: "blanks between words stay", html: "<p>a  <b>b</b>\nc</p>", text: "a b c\n" },
    { why: "character references", html: "<p>&ldquo;四个意识&rdquo;&#12288;&amp;</p>", text: "“四个意识”　&\n" },
    { why: "pre keeps its lines", html: "<pre>甲\n乙</pre>", text: "甲\n乙\n" },
    { why: "ordered lists get their numbers", html: "<ol><li>甲</li><li>乙</li></ol>", text: "1.甲\n2.乙\n" },
    { why: "also Chinese ones, from where they begin", html: '<ol start="3" style="list-style-type: cjk-ideographic"><li>甲</li><li value="9">乙</li></ol>', text: "三、甲\n九、乙\n" },
    { why: "not those that show none", html: '<ol style="list-style: none"><li>一、甲</li></ol><ul><li>乙</li></ul>', text: "一、甲\n乙\n" },
    { why: "paragraphs in items stand behind their numbers", html: "<ol><li>\n<p>甲</p></li><li><p>乙</p><p>丙</p></li></ol>", text: "1.甲\n2.乙\n丙\n" },
    { why: "running headers of a word processor", html: '<div title="header"><p>某局文件</p></div>甲<div title="footer"><p>— 1 —</p></div>', text: "甲\n" },
    { why: "rows of tables are lines", html: "<table><tr><th>序号</th><th>问题</th></tr><tr><td>1</td><td><p>甲</p><p>乙</p></td></tr></table>", text: "序号\t问题\n1\t甲 乙\n" },
    { why: "columns stand one below the other, whatever cells reach over", html: '<table><tr><td rowspan="2">a</td><td colspan="2">b</td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>', text: "a\tb\t\tc\n\td\te\tf\n" },
    { why: "an empty cell keeps its place", html: "<table><tr><td>a</td><td></td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>", text: "a\t\tc\nd\te\tf\n" },
  ];
  it.each(rows)("$why", ({ html, text }) => {
    const read_ = read(page(`<div id="zoom">${filler}<div>${html}</div></div>`));
    expect(read_.text.slice((sentence.length + 1) * 6).replace(/\n$/, "")).toBe(text.replace(/\n$/, ""));
    for (const { start, end } of read_.computed ?? []) expect(read_.text.slice(start, end)).toMatch(/^(?:\d\.|[一-九]、)$/);
  });
});

it("the day that a platform shows between title and text, without a label, is the day of publication", () => {
  const { text } = read(page(`<h1>云岭县林业局巡察整改通报</h1><div><span>清风云岭</span><em>2024-12-09 10:20</em></div><div id="js_content">${prose(6)}</div>`));
  expect(text.split("\n").slice(0, 2)).toEqual(["云岭县林业局巡察整改通报", "发布时间：2024-12-09 10:20"]);
});

it("a page that is a ledger is read by the rows of its table: a header in two rows, merged cells, a table for the layout around it", () => {
  const rows = [
    '<td rowspan="2">序号</td><td rowspan="2">存在问题</td><td colspan="2">整改情况</td><td rowspan="2">责任科室</td>',
    "<td>整改措施</td><td>整改进展</td>",
    "<td>1</td><td>学习不深入</td><td>一是修订制度。<br>二是开展学习。</td><td>已完成</td><td>办公室</td>",
    '<td rowspan="2">2</td><td rowspan="2">监管不到位</td><td>清退资金。</td><td>已清退</td><td>项目股</td>',
    "<td>建立台账。</td><td>正在建立</td><td>财务股</td>",
  ].map((row) => `<tr>${row}</tr>`);
  const { text, ledger } = read(page(`<table><tr><td><p>云岭县林业局整改台账</p><table>${rows.join("")}</table></td></tr></table>`));
  const said = (place: { readonly start: number; readonly end: number } | undefined): string => text.slice(place?.start, place?.end);
  expect(said(ledger?.title)).toBe("云岭县林业局整改台账");
  expect(ledger?.issues.map(({ number, title, measures, fields }) => [number, said(title), measures.map(said), fields.map((field) => `${field.field}=${said(field)}`)])).toEqual([
    [1, "学习不深入", ["修订制度。", "开展学习。"], ["progress=已完成", "responsible-unit=办公室"]],
    [2, "监管不到位", ["清退资金。", "建立台账。"], ["progress=已清退；正在建立", "responsible-unit=项目股；财务股"]],
  ]);
});

describe("encodings", () => {
  it("GBK, also where the page says otherwise", () => {
    const { text, encoding } = readHtml(gb18030(makeHtml()), "a", defaultLimits);
    expect(encoding).toBe("gb18030");
    expect(text).toContain("县水利局");
  });

  it("damage is told where it stands", () => {
    const bytes = gb18030(page(`<div id="zoom">${prose(6)}</div>`));
    const at = bytes.length - 60;
    bytes[at] = 0xff;
    const { text, notes } = readHtml(bytes, "a", defaultLimits);
    expect(notes.map(({ code }) => code)).toContain("W_ENCODING_REPLACED");
    for (const { code, span } of notes) if (code === "W_ENCODING_REPLACED") expect(text.slice(span.start, span.end)).toBe("\ufffd");
  });
});

describe("the column of the site", () => {
  const document = `<div id="zoom">${prose(6)}</div>`;
  it.each([
    { why: "meta data", html: page(document, '<meta name="ColumnName" content="巡察整改">'), column: "巡察整改" },
    { why: "the way to the page", html: page(`<div>当前位置：首页 > 党务公开 > 巡察整改 > 正文</div>${document}`), column: "巡察整改" },
    { why: "a way in links", html: page(`<p><a>首页</a> &gt; <a>政务公开</a> &gt; <a>通知公告</a></p>${document}`), column: "通知公告" },
    { why: "a label", html: page(`<p>来源：云岫县水利局　栏目：巡察公开</p>${document}`), column: "巡察公开" },
    { why: "a short page that nothing parts", html: page("<div>首页 > 党务公开 > 巡察整改 > 正文</div><p>整改情况。</p>"), column: "巡察整改" },
    { why: "no way and no label", html: page(`<p>首页</p><p>政务公开</p>${document}`), column: undefined },
    { why: "a way to the page alone", html: page(`<p>首页 > 正文</p>${document}`), column: undefined },
  ])("$why", ({ html, column }) => {
    expect(read(html).column).toBe(column);
  });
});

it("a page without text", () => {
  expect(() => read(page("<script>load()</script>"))).toThrow(expect.objectContaining({ code: "E_NO_TEXT" }));
});
