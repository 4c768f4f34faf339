import { describe, expect, it } from "vitest";
import type { InspectionDocument } from "../../../src/model/document.js";
import { parseDocument } from "../../../src/parse.js";

const work = "一、整改情况\n1.关于“台账不全”的问题。补建台账6册。\n";
const report = (said: string, title: string): InspectionDocument["inspection"] =>
  parseDocument(`${title}\n2024年3月4日至4月30日，县委第二巡察组${said}。现将整改情况通报如下。\n${work}`).inspection;
const nameless = "关于巡察整改情况的通报";

describe("a body that a document only calls its own", () => {
  it.each([
    ["对我单位开展了巡察", "中共云岭县气象局党组关于巡察整改情况的通报", "中共云岭县气象局党组"],
    ["对我单位党组织开展了巡察", "云岭县气象局党组关于巡察整改情况的通报", "云岭县气象局党组"],
    ["对我单位党支部开展了巡察", "中共云岭县档案馆支部委员会关于巡察整改情况的通报", "中共云岭县档案馆支部委员会"],
    ["对我校开展了巡察", "中共云岭县第二中学总支部委员会关于巡察整改情况的通报", "中共云岭县第二中学总支部委员会"],
    ["对我校党总支开展了巡察", "云岭县实验小学党总支关于巡察整改情况的通报", "云岭县实验小学党总支"],
    ["对我公司党支部开展了巡察", "中共云岭县粮油公司支部委员会关于巡察整改情况的通报", "中共云岭县粮油公司支部委员会"],
    ["对我中心开展了巡察", "云岭县疾控中心党支部关于巡察整改情况的通报", "云岭县疾控中心"],
    ["对我馆开展了巡察", "云岭县图书馆党支部关于巡察整改情况的通报", "云岭县图书馆"],
    ["对本行党委开展了巡察", "云岭农商银行党委关于巡察整改情况的通报", "云岭农商银行党委"],
    ["对我单位开展了巡察。6月5日，巡察组向中共云岭县气象局党组反馈了意见", nameless, "中共云岭县气象局党组"],
    ["对我校开展了巡察。6月5日，县委第二巡察组向云岭县第二中学党委领导班子反馈了意见", nameless, "云岭县第二中学党委"],
  ])("%s: %s", (said, title, expected) => expect(report(said, title).inspectedOrg).toBe(expected));

  it.each([
    ["no name is told", "对我单位开展了巡察。6月5日，巡察组向我单位反馈了意见", nameless, "我单位"],
    ["the title is another body's", "对我校开展了巡察", "中共云岭县气象局党组关于巡察整改情况的通报", "我校"],
    ["many units", "对我市12个单位开展了巡察", "中共云岭县气象局党组关于巡察整改情况的通报", undefined],
  ])("stays where %s", (_, said, title, expected) => expect(report(said, title).inspectedOrg).toBe(expected));
});

describe("what is only under the inspected is no part of it", () => {
  it.each([
    ["云岭交通集团有限公司和6家所属企业", "云岭交通集团有限公司"],
    ["县医院党委和下属3个党支部", "县医院党委"],
    ["县医院党委及三个党支部", "县医院党委"],
    ["云岭水务集团以及5家子公司", "云岭水务集团"],
    ["县气象局党组、县档案馆党组2家单位", "县气象局党组、县档案馆党组2家单位"],
    ["县气象局和县档案馆党组", "县气象局和县档案馆党组"],
  ])("%s", (said, expected) => expect(report(`对${said}开展了巡察`, nameless).inspectedOrg).toBe(expected));
});

describe("the body that reports, where no inspection is told", () => {
  it.each([
    ["南屏镇党委巡察整改进展情况\n根据县委统一部署，现将整改进展情况予以公布。\n", "南屏镇党委"],
    ["中共南屏镇委员会关于巡察整改情况的通报\n现将有关情况公布如下。\n", "中共南屏镇委员会"],
    ["中共南屏镇委员会\n关于巡察整改情况的通报\n现将有关情况公布如下。\n", "中共南屏镇委员会"],
    ["关于南屏镇党委巡察整改落实情况的报告\n现将有关情况报告如下。\n", "南屏镇党委"],
    ["县档案馆党支部落实县委巡察反馈意见整改情况\n现将整改进展情况公布如下。\n", "县档案馆党支部"],
    ["县档案馆党支部关于巡察整改进展情况的公示\n现予以公示。\n", "县档案馆党支部"],
    ["按照有关要求，现将南屏镇党委巡察整改进展情况予以公布。\n", "南屏镇党委"],
    ["现将云岭县教育局党组关于巡察整改落实情况公布如下。\n", "云岭县教育局党组"],
    ["现将县档案馆党支部巡察反馈意见整改情况向社会公开。\n", "县档案馆党支部"],
    ["现将巡察整改进展情况予以公布。\n", undefined],
    ["现将全县各单位巡察整改情况予以公布。\n", undefined],
    ["2024年全县巡察整改情况\n现将有关巡察整改情况公布如下。\n", undefined],
    ["现将县委巡察整改情况公布如下。\n", undefined],
  ])("%s", (head, expected) => expect(parseDocument(`${head}${work}`).inspection.inspectedOrg).toBe(expected));

  it("does not publish what is told of it", () => {
    expect(parseDocument(`关于青禾县南屏镇党委巡察整改落实情况的报告\n现将有关情况报告如下。\n${work}`).publication).not.toHaveProperty("publisher");
  });

  it("publishes, where its title names it", () => {
    expect(parseDocument(`青禾县档案馆党支部巡察整改进展情况\n现将整改进展情况予以公布。\n${work}`).publication.publisher).toBe("青禾县档案馆党支部");
  });
});
