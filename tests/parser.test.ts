import { describe, expect, it } from "vitest";
import { createParser, parseDocument } from "../src/index.js";

const texts = (document: ReturnType<typeof parseDocument>, type: string): string[] =>
  document.entities.filter((entity) => entity.type === type).map(({ text }) => text);

describe("createParser", () => {
  it("knows a measure word that the caller adds", () => {
    const text = "开垦菜地12畦，修路3条。";
    expect(texts(parseDocument(text), "count")).toEqual(["3条"]);
    expect(texts(createParser({ lexicon: { measureWords: ["畦"] } })(text), "count")).toEqual(["12畦", "3条"]);
  });

  it("knows a fixed term that the caller adds", () => {
    const text = "推行九个链条工作法，新增岗位9个。";
    expect(texts(parseDocument(text), "count")).toEqual(["九个", "9个"]);
    expect(texts(createParser({ lexicon: { fixedTerms: ["九个链条"] } })(text), "count")).toEqual(["9个"]);
  });

  it("knows a cue of a role that the caller adds", () => {
    const text = "由县水务局掌舵，推进河道治理。";
    const parse = createParser({ lexicon: { roleCues: [{ cue: "掌舵", role: "lead", where: "before" }] } });
    expect(texts(parseDocument(text), "party")).toEqual([]);
    expect(texts(parse(text), "party")).toEqual(["县水务局"]);
  });

  it("leaves other parsers as they were", () => {
    createParser({ lexicon: { measureWords: ["畦"] } });
    expect(texts(parseDocument("菜地12畦。"), "count")).toEqual([]);
  });
});

describe("entities", () => {
  const text =
    "中共青禾县水务局党组关于巡察整改进展情况的通报\n一、反馈问题整改情况\n1.关于“巡河不到位”的问题。一是由县水务局牵头巡河12次。二是印发《巡河办法》。\n2.关于“收费混乱”的问题。一是清退资金3.5万元。";
  const document = parseDocument(text);

  it("hang on the issue and the measure they stand in", () => {
    const amount = document.entities.find(({ type }) => type === "amount");
    expect(amount).toMatchObject({ text: "3.5万元", yuan: 35000, issueId: "1.2", measureId: "1.2/1" });
    const citation = document.entities.find(({ type }) => type === "citation");
    expect(citation).toMatchObject({ title: "巡河办法", issueId: "1.1", measureId: "1.1/2" });
  });

  it("stand where they say, in order, without conflicts", () => {
    let end = 0;
    for (const { span, text: said } of document.entities) {
      expect(text.slice(span.start, span.end)).toBe(said);
      expect(span.start).toBeGreaterThanOrEqual(end);
      end = span.end;
    }
  });
});
