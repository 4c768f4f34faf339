import { describe, expect, it } from "vitest";
import { findDuplicates, measurePassages, type Passage } from "../../../src/compare/duplicates/index.js";
import { plantMeasures, scoreClusters } from "./planted-measures.js";
import { parseDocument } from "../../../src/parse.js";

const measure = "组织水利股对灌溉台账逐户复核，发现3处出入并当场改正；新订苗圃租金规则，凡超过200元的一律先公示再付款，每月在村口张榜。";

/** A passage for each text, each of a document and a county of its own. */
function passagesOf(...texts: readonly (string | (Partial<Passage> & { text: string }))[]): Passage[] {
  return texts.map((given, index) => ({ documentId: `d${String(index)}`, measureId: "1", group: `c${String(index)}`, ...(typeof given === "string" ? { text: given } : given) }));
}

describe("findDuplicates finds copies", () => {
  it.each([
    { why: "the same words", copy: measure },
    { why: "other numbers, in Chinese", copy: measure.replace("3处", "十二处").replace("200元", "5000元") },
    { why: "other marks and blanks", copy: measure.replaceAll("，", ",").replaceAll("；", " ; ") },
    { why: "a clause more", copy: measure.replace("；", "，并逐一拍照存档、装订成册备查；") },
    { why: "a clause less", copy: measure.replace("，每月在村口张榜", "") },
    { why: "sentences in another order", copy: measure.slice(0, -1).split("；").reverse().join("；") },
    { why: "within a longer text", copy: `为方便村民办事，开通流动服务车十二辆，覆盖偏远自然村；${measure}另请老党员义务讲解馆藏目录，周末两场。` },
  ])("$why", ({ copy }) => {
    const { clusters } = findDuplicates(passagesOf(measure, "修缮渔港冷库围栏，更换水表三十块，逐块编号贴签，抄表到户并留存底单。", copy));
    expect(clusters.map(({ members }) => members.map(({ documentId }) => documentId))).toEqual([["d0", "d2"]]);
  });

  it("other names of places and organisations", () => {
    const named = (county: string, body: string): string => `${county}${body}会同${county}供销社盘查储粮仓单，${county}每季核对一次`;
    const { clusters } = findDuplicates(
      passagesOf({ text: named("青禾县", "水利局"), names: ["青禾县", "水利局"] }, { text: named("白鹿市", "林业和草原局"), names: ["白鹿市", "林业和草原局"] }),
    );
    expect(clusters[0]?.similarity).toBe(1);
  });

  it("names that the parser found, by their places", () => {
    const text = (party: string): Partial<Passage> & { text: string } => ({ text: `由${party}牵头盘查储粮仓单并每季核对渔港冷库存货，结果张榜公示`, masked: [{ start: 1, end: 1 + party.length }] });
    expect(findDuplicates(passagesOf(text("云岭县粮食和物资储备中心"), text("县粮库"))).clusters[0]?.similarity).toBe(1);
  });
});

describe("findDuplicates leaves alone", () => {
  it.each([
    { why: "what everybody says", texts: ["一是加强组织领导，成立整改工作领导小组，建立整改台账，实行销号管理，压实整改责任。", "加强组织领导，成立整改工作领导小组。建立整改台账，实行销号管理。"] },
    { why: "too little to be copied", texts: ["清点公厕钥匙。", "清点公厕钥匙。"] },
    { why: "the same frame with other things in it", texts: [measure, "组织园林站对馆藏目录逐户清点，发现9处出入并当场改正；新订校车保险规则，凡超过80元的一律先登记再付款，按周送交财审股。"] },
    { why: "nothing", texts: [] },
    { why: "nothing but marks", texts: ["。。。", "——"] },
  ])("$why", ({ texts }) => expect(findDuplicates(passagesOf(...texts)).clusters).toEqual([]));

  it("what a document says twice, and copies within a group unless they are asked for", () => {
    expect(findDuplicates(passagesOf(measure, { text: measure, documentId: "d0", group: "c0" })).clusters).toEqual([]);
    const within = passagesOf({ text: measure, group: "c" }, { text: measure, group: "c" });
    expect(findDuplicates(within).clusters).toEqual([]);
    expect(findDuplicates(within, { withinGroups: true }).clusters).toHaveLength(1);
  });

  it("a phrase that only its frequency shows to be a formula", () => {
    const phrase = "结合实际把学习成果转化为工作动力并形成常态机制长期坚持下去";
    const crowd = Array.from({ length: 40 }, () => phrase);
    expect(findDuplicates(passagesOf(...crowd)).clusters).toEqual([]);
    expect(findDuplicates(passagesOf(...crowd)).formulaic).toBe(40);
    expect(findDuplicates(passagesOf(...crowd.slice(0, 5))).clusters).toHaveLength(1); // among five it may be a copy
  });
});

describe("a cluster", () => {
  const copy = `二是严格把关。${measure.replace("3处", "41处").replace("水利股", "园林站")}`;
  const [cluster] = findDuplicates(passagesOf({ text: copy, date: "2024-05-01", span: { start: 100, end: 100 + copy.length } }, { text: measure, date: "2023-11-30" })).clusters;

  it("begins with the earliest, and says how near the others come", () => {
    expect(cluster?.members.map(({ documentId }) => documentId)).toEqual(["d1", "d0"]);
    expect(cluster).toMatchObject({ text: measure, groups: ["c0", "c1"], earliestKnown: true });
    expect(cluster?.similarity).toBe(cluster?.members[1]?.similarity);
    expect(cluster?.members[0]?.similarity).toBe(1);
  });

  it("shows the shared pieces on both sides, in the places of the documents", () => {
    const pieces = (cluster?.members[1]?.shared ?? []).map(({ span, referenceSpan }) => [copy.slice(span.start - 100, span.end - 100), measure.slice(referenceSpan.start, referenceSpan.end)]);
    expect(pieces).toEqual([["对灌溉台账逐户复核，发现41处出入并当场改正；新订苗圃租金规则，凡超过200元的一律先公示再付款，每月在村口张榜", "对灌溉台账逐户复核，发现3处出入并当场改正；新订苗圃租金规则，凡超过200元的一律先公示再付款，每月在村口张榜"]]);
  });

  it("does not claim to know the earliest where a date is missing", () => {
    expect(findDuplicates(passagesOf({ text: measure }, { text: measure, date: "2024-01-01" })).clusters[0]).toMatchObject({ earliestKnown: false, members: [{ documentId: "d1" }, { documentId: "d0", date: undefined }] });
  });
});

describe("planted copies", () => {
  it.each([1, 2])("are found and nothing else, seed %d", (seed) => {
    const passages = plantMeasures({ seed, documents: 400, measuresEach: 5, oneCopyIn: 4 });
    const { recall, precision, pairs } = scoreClusters(passages, findDuplicates(passages).clusters);
    expect(pairs).toBeGreaterThan(300);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });

  it("are the same for the same seed, and clusters stay whole in a crowd", () => {
    const passages = plantMeasures({ seed: 4, documents: 60, measuresEach: 4, oneCopyIn: 5 });
    expect(findDuplicates(passages)).toEqual(findDuplicates(passages));
    const crowd = Array.from({ length: 19 }, (_, index) => measure.replace("3处", `${String(index)}处`));
    expect(findDuplicates(passagesOf(...crowd)).clusters[0]?.members).toHaveLength(19);
  });
});

describe("measurePassages", () => {
  const report = (county: string, body: string): string =>
    [
      `中共${county}${body}党组关于巡察整改进展情况的通报`,
      "一、反馈问题整改情况",
      "（一）关于储粮管理不严的问题",
      `一是由${county}${body}牵头，会同各乡镇粮站把历年仓单与存货逐笔核对，${county}12个粮站全部换上扫码门禁。`,
      `中共${county}${body}党组`,
      "2024年3月8日",
    ].join("\n");

  it("gives a document's measures with its own names, its day and the places of its parties", () => {
    const [passage] = measurePassages(parseDocument(report("青禾县", "粮食局")), "青禾县");
    expect(passage).toMatchObject({ group: "青禾县", date: "2024-03-08" });
    expect(passage?.names).toEqual(expect.arrayContaining(["青禾县", "青禾"]));
    expect(passage?.masked?.map(({ start, end }) => passage.text.slice(start, end))).toContain("青禾县粮食局");
  });

  it("makes a copy with swapped names whole", () => {
    const passages = [
      ...measurePassages(parseDocument(report("青禾县", "粮食局")), "青禾县"),
      ...measurePassages(parseDocument(report("云岭市", "发展和改革委员会")), "云岭市"),
    ];
    expect(findDuplicates(passages).clusters[0]).toMatchObject({ similarity: 1, groups: ["云岭市", "青禾县"] });
  });
});

describe("formulas that no table knows are no copies, however few the documents", () => {
  it.each([
    { documents: 10, seeds: 20 },
    { documents: 20, seeds: 8 },
    { documents: 50, seeds: 4 },
    { documents: 100, seeds: 3 },
  ])("$documents documents", ({ documents, seeds }) => {
    let [found, right, planted] = [0, 0, 0];
    for (let seed = 1; seed <= seeds; seed++) {
      const passages = plantMeasures({ seed, documents, measuresEach: 10, oneCopyIn: 4 });
      const { clusters } = findDuplicates(passages);
      const { recall, pairs } = scoreClusters(passages, clusters);
      planted += pairs;
      right += pairs === 0 ? 0 : recall * pairs;
      found += clusters.reduce((sum, { members }) => sum + (members.length * (members.length - 1)) / 2, 0);
    }
    expect(right / planted).toBeGreaterThanOrEqual(0.98);
    expect(right / found).toBeGreaterThanOrEqual(0.98);
  });

  it("a text that half of the documents copied is found all the same", () => {
    const passages = plantMeasures({ seed: 3, documents: 20, measuresEach: 10, oneCopyIn: 4 });
    const copied = passages.filter(({ measureId }, index) => measureId === "9" && index % 20 === 9);
    const rest = passages.map((passage) => (copied.includes(passage) ? { ...passage, text: measure } : passage));
    expect(findDuplicates(rest).clusters[0]).toMatchObject({ text: measure, members: copied.map(({ documentId }) => ({ documentId })) });
  });
});

it("refuses a similarity that is none", () => expect(() => findDuplicates([], { leastSimilarity: 0 })).toThrow(RangeError));
