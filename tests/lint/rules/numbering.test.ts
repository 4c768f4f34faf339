import { describe, it } from "vitest";
import { checkCase, report, type LintCase } from "../../helpers/lint-text.js";

const heads = (...numbers: string[]): string =>
  report({ body: numbers.map((number, index) => `（${number}）关于第${index + 1}水库失管的问题。一是检修闸门${index + 2}座。二是约谈第${index + 1}站站长。`) });
const points = (words: string): string => report({ body: [`（一）关于水库失管的问题。${words}`] });

describe("numbers of headings", () => {
  const codes = ["numbering-gap", "numbering-repeat", "numbering-restart", "numbering-after-hidden", "numbering-without-first"];
  it.each<LintCase>([
    { why: "in order", text: heads("一", "二", "三"), raises: [] },
    { why: "a gap", text: heads("一", "二", "四"), raises: ["numbering-gap"] },
    { why: "a repeat", text: heads("一", "二", "二"), raises: ["numbering-repeat"] },
    { why: "a restart", text: heads("一", "二", "一", "二"), raises: ["numbering-restart"] },
    {
      why: "a restart behind a hidden passage",
      text: report({ body: ["（一）关于一库失管的问题。一是检修。二是约谈。", "（二）关于二库失管的问题。一是清淤。二是通报。", "---此处隐藏3456字,下载后查看---", "（一）关于三库失管的问题。一是加固。二是曝光。"] }),
      raises: ["numbering-after-hidden"],
    },
    { why: "running through the headings above", text: report({ body: ["（一）聚焦决策部署方面", "1.关于学习的问题。一是补学。二是测试。", "（二）聚焦党的建设方面", "2.关于换届的问题。一是换届。二是培训。"] }), raises: [] },
    { why: "restarting under each heading", text: report({ body: ["（一）聚焦决策部署方面", "1.关于学习的问题。一是补学。二是测试。", "（二）聚焦党的建设方面", "1.关于换届的问题。一是换届。二是培训。"] }), raises: [] },
    { why: "the first chapter is lost", text: "县委第二巡察组动员会上的讲话\n要把思想统一起来。\n二、聚焦重点，开展监督\n围绕水库管护开展检查。\n三、加强协作，完成任务\n希望同志们支持配合。", raises: ["numbering-without-first"] },
    { why: "no headings", text: "县委巡察组动员会上的讲话\n同志们要支持配合。", raises: [] },
  ])("$why", (row) => {
    checkCase(row, codes);
  });
});

describe("numbers of points", () => {
  const codes = ["enumerator-gap", "enumerator-repeat", "enumerator-without-first", "missing-stop"];
  it.each<LintCase>([
    { why: "in order", text: points("一是清淤。二是加固。三是建账。"), raises: [] },
    { why: "a gap", text: points("一是清淤。二是加固。四是建账。"), raises: ["enumerator-gap"], places: ["四是", "二是"] },
    { why: "a repeat", text: points("一是清淤。二是加固。二是建账。"), raises: ["enumerator-repeat"], places: ["二是", "二是"] },
    { why: "no stop before the point", text: points("一是清淤1200米二是加固堤防。三是建账。"), raises: ["missing-stop"], places: ["二是", "一是"] },
    { why: "a semicolon and a comma are stops", text: points("一是清淤；二是加固，三是建账。"), raises: [] },
    { why: "no first point", text: points("逐库清淤。二是加固。三是建账。"), raises: ["enumerator-without-first"] },
    { why: "十三是, 统一是: no marks", text: points("一是排查十三是大坝。二是统一是关键。"), raises: [] },
  ])("$why", (row) => {
    checkCase(row, codes);
  });
});
