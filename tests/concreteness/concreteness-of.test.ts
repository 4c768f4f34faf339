import { describe, expect, it } from "vitest";
import { concretenessKinds, concretenessOf } from "../../src/concreteness/index.js";
import { parseDocument } from "../../src/parse.js";

const head = "中共云岫县水利局党组关于巡察整改进展情况的通报\n根据县委统一部署，2024年3月11日至5月17日，县委第二巡察组对县水利局党组进行了巡察。2024年6月20日反馈了意见。\n一、反馈问题整改情况\n";
const report = (...lines: string[]): string => `${head}${lines.join("\n")}\n中共云岫县水利局党组\n2025年1月13日`;

function read(text: string): { text: string; result: ReturnType<typeof concretenessOf>; document: ReturnType<typeof parseDocument> } {
  const document = parseDocument(text);
  return { text, document, result: concretenessOf(document, text) };
}

describe("measures", () => {
  it.each([
    { why: "intentions alone", measure: "进一步加强学习，不断提升能力", from: 0, to: 0 },
    { why: "soft verbs alone", measure: "加强领导，压实责任", from: 0, to: 0 },
    { why: "an act", measure: "召开专题会", from: 0.1, to: 0.2 },
    { why: "an act with its mark", measure: "已召开专题会", from: 0.2, to: 0.3 },
    { why: "an act with a figure and a day", measure: "2024年9月5日召开专题会3次", from: 0.4, to: 0.5 },
    { why: "an act, a figure, a day, a document, a party", measure: "由局办公室牵头，2024年9月5日已印发《用车管理办法》，清退资金3.2万元", from: 0.8, to: 1 },
    { why: "masked figures say nothing", measure: "召开专题会XX次，覆盖XX人次", from: 0.1, to: 0.2 },
  ])("$why: $measure", ({ measure, from, to }) => {
    const { document, result } = read(report("（一）关于学习不够深入的问题。", `一是${measure}。二是加强督导。`));
    const score = result.measures.get(document.measures[0]?.id ?? "")?.score;
    expect(score).toBeGreaterThanOrEqual(from);
    expect(score).toBeLessThanOrEqual(to);
  });
});

describe("issues", () => {
  it("take the reasons of all their measures, each kind adding less each time", () => {
    const { document, result } = read(report("（一）关于学习不够深入的问题。", "一是召开专题会3次。二是印发《学习制度》。三是清退2户。"));
    const [issue] = document.issues;
    const concreteness = result.issues.get(issue?.id ?? "");
    expect(concreteness?.reasons.map(({ kind, weight, text }) => [kind, weight, text])).toEqual([
      ["done", 0.15, "召开"],
      ["number", 0.15, "3次"],
      ["done", 0.09, "印发"],
      ["document", 0.2, "《学习制度》"],
      ["done", 0.054, "清退"],
      ["number", 0.075, "2户"],
    ]);
    expect(concreteness?.score).toBe(0.719);
  });

  it("nothing is read out of the problem's own heading", () => {
    const { document, result } = read(report("（一）关于2023年召开会议仅2次的问题。", "一是加强领导。二是压实责任。"));
    expect(result.issues.get(document.issues[0]?.id ?? "")).toEqual({ score: 0, reasons: [] });
  });

  it("a party named twice counts once", () => {
    const { document, result } = read(report("（一）关于督导不够的问题。", "一是由县水利局牵头核查。二是由县水利局牵头整治。"));
    const parties = result.issues.get(document.issues[0]?.id ?? "")?.reasons.filter(({ kind }) => kind === "party");
    expect(parties).toHaveLength(1);
  });
});

describe("every reason", () => {
  const damaged = report("（一）关于学习不够深入的问题。", "一是2024年9月5日\n召开专题会\n3次，完成清退。二是进一步加强领导，印发《学\n习制度》。");

  it("stands where its span says, damage or not; and the score is the sum of the weights, between 0 and 1", () => {
    for (const text of [damaged, report("（一）关于用车的问题。", "一是已核查12辆，清退3.5万元。二是将继续核查。")]) {
      const { document, result } = read(text);
      expect(result.measures.size).toBe(document.measures.length);
      expect(result.issues.size).toBe(document.issues.length);
      let seen = 0;
      for (const { score, reasons } of [...result.issues.values(), ...result.measures.values()]) {
        const sum = reasons.reduce((total, { weight }) => total + weight, 0);
        expect(score).toBeCloseTo(Math.min(1, Math.max(0, sum)), 6);
        for (const { kind, span, text: words } of reasons) {
          seen++;
          expect(concretenessKinds).toContain(kind);
          expect(text.slice(span.start, span.end).replace(/\n/g, "")).toBe(words);
        }
      }
      expect(seen).toBeGreaterThan(5);
    }
  });

  it("without the original text, a reason in a damaged passage points at the passage that holds it", () => {
    const document = parseDocument(damaged);
    for (const measure of document.measures) {
      for (const { span } of concretenessOf(document).measures.get(measure.id)?.reasons ?? []) {
        expect(span.start).toBeGreaterThanOrEqual(measure.span.start);
        expect(span.end).toBeLessThanOrEqual(measure.span.end);
      }
    }
  });
});
