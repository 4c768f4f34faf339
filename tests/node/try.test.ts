import { it } from "vitest";
import { makeHtml } from "../fixtures-makers/make-html.js";
import { readHtml } from "../../src/node/readers/html.js";
import { defaultLimits } from "../../src/node/readers/reader.js";
import { parseDocument } from "../../src/parse.js";
import { noticeText } from "../fixtures-makers/notice.js";
const enc = new TextEncoder();
it("x", async () => {
  const e = parseDocument(noticeText());
  for (const h of [makeHtml(), makeHtml().replace('id="zoom"','id="q"').replace("TRS_Editor","qq").replace("<h1>","<p>"), makeHtml().replace('id="zoom"','id="q"').replace("TRS_Editor","qq").replace(/<h1>.*<\/h1>/,"")]) {
    const r = readHtml(enc.encode(h), "a", defaultLimits);
    console.log(r.text.slice(0, 300), r.text.slice(-200), r.computed?.length, r.notes);
    const d = parseDocument(r.text);
    console.log(d.id === e.id, d.title, d.publication, d.issues.length, d.measures.length, d.entities.length, e.entities.length, d.diagnostics);
  }
  const t = readHtml(enc.encode("<html><body><ol start=3 style='list-style-type:cjk-ideographic'><li>关于甲的问题，很长的话，需要凑足字数。</li><li>乙</li></ol><table><tr><th>序号</th><th>问题</th></tr><tr><td>1</td><td><p>学习不够，</p><p>不深。</p></td></tr></table><pre>a\n b</pre>结 束<br>了\n吗 <b>a</b> <b>b</b>"), "a", defaultLimits);
  console.log(JSON.stringify(t.text), t.tables?.[0]?.rows.map((r) => r.map((s) => t.text.slice(s.start, s.end))), t.computed);
  for (const n of [20000, 40000, 200000]) { const s = performance.now(); try { readHtml(enc.encode("<html>" + "<div>".repeat(n) + "整改完成情况。".repeat(20)), "a", defaultLimits); } catch (x) { console.log(String(x)); } console.log(n, performance.now() - s); }
  for (const n of [20000, 200000]) { const s = performance.now(); try { readHtml(enc.encode("<html>" + "<table><tr><td>1</td><td>".repeat(n) + "整改完成情况。".repeat(20)), "a", defaultLimits); } catch (x) { console.log(String(x)); } console.log(n, performance.now() - s); }
});
