import { describe, expect, it } from "vitest";
import { findFields } from "../../src/assemble/fields.js";

const fieldsOf = (text: string): string[] => findFields(text, 0, text.length).map(({ field, start, end }) => `${field}=${text.slice(start, end)}`);

describe("blocks of labelled values", () => {
  it.each([
    { why: "one a line", text: "责任单位：档案股\n责任领导：李某\n整改时限：2024年12月底", fields: ["responsible-unit=档案股", "responsible-leader=李某", "deadline=2024年12月底"] },
    { why: "in one line, parted by semicolons", text: "责任单位：档案股；责任领导：李某；整改时限：长期坚持", fields: ["responsible-unit=档案股", "responsible-leader=李某", "deadline=长期坚持"] },
    { why: "parted by blanks", text: "责任单位：档案股　责任人：王某", fields: ["responsible-unit=档案股", "responsible-person=王某"] },
    { why: "a colon in half width", text: "责任单位:档案股", fields: ["responsible-unit=档案股"] },
    { why: "a blank before the colon", text: "责任单位 ：档案股", fields: ["responsible-unit=档案股"] },
    { why: "in lenticular brackets", text: "【整改情况】已补齐台账。", fields: ["answer=已补齐台账。"] },
    { why: "several brackets in one line", text: "【责任领导】副院长【责任科室】药剂科【整改时限】6月底", fields: ["responsible-leader=副院长", "responsible-unit=药剂科", "deadline=6月底"] },
    { why: "the value in the next line", text: "整改措施：\n补齐台账，压实责任。", fields: ["measures=补齐台账，压实责任。"] },
    { why: "a label alone in its line", text: "整改情况\n已补齐台账。", fields: ["answer=已补齐台账。"] },
    { why: "the longest label wins", text: "整改完成情况：已补齐。整改完成时限：长期", fields: ["answer=已补齐。", "deadline=长期"] },
    { why: "an empty value", text: "责任单位：\n责任领导：李某", fields: ["responsible-unit=", "responsible-leader=李某"] },
    { why: "several values stay as they stand", text: "牵头单位：档案股、办公室\n配合单位：各股室", fields: ["lead-unit=档案股、办公室", "cooperate-unit=各股室"] },
    { why: "behind numbers", text: "1.责任领导：李某\n2、整改情况：已补齐。\n（3）完成时限：长期\n④责任人：王某", fields: ["responsible-leader=李某", "answer=已补齐。", "deadline=长期", "responsible-person=王某"] },
    { why: "cells of a row", text: "责任单位：档案股|完成时限：长期", fields: ["responsible-unit=档案股", "deadline=长期"] },
  ])("$why", ({ text, fields }) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
});

describe("labelled values in a bracket", () => {
  it.each([
    { why: "of half width", text: "(牵头单位:扶贫办;责任单位:各村支部)", fields: ["lead-unit=扶贫办", "responsible-unit=各村支部"] },
    { why: "parted by blanks", text: "作风不实。（责任领导：张某某  责任科室：办公室  完成时限：2024年9月底）", fields: ["responsible-leader=张某某", "responsible-unit=办公室", "deadline=2024年9月底"] },
    { why: "lenticular", text: "【责任领导：李某；责任单位：安全股；整改时限：长期坚持】", fields: ["responsible-leader=李某", "responsible-unit=安全股", "deadline=长期坚持"] },
    { why: "one alone, with prose behind it", text: "（责任单位：财务股）已清退3万元。", fields: ["responsible-unit=财务股"] },
    { why: "opened in one width, closed in the other", text: "（责任单位：财务股)已清退3万元。", fields: ["responsible-unit=财务股"] },
    { why: "over several lines", text: "（责任领导：张某\n责任单位：办公室）\n整改情况：已补齐。", fields: ["responsible-leader=张某", "responsible-unit=办公室", "answer=已补齐。"] },
    { why: "opened before other words", text: "（2024年6月底前完成；责任单位：办公室）", fields: ["responsible-unit=办公室"] },
    { why: "with a bracket of the value's own", text: "（责任单位：工程部（含项目部）；完成时限：2024年9月（长期坚持））", fields: ["responsible-unit=工程部（含项目部）", "deadline=2024年9月（长期坚持）"] },
    { why: "none: brackets of the value's own", text: "责任单位：工程部（含项目部）\n责任领导：张某（副局长）", fields: ["responsible-unit=工程部（含项目部）", "responsible-leader=张某（副局长）"] },
    { why: "none: numbers of points", text: "整改情况：1）学习6次；2）检查3次", fields: ["answer=1）学习6次；2）检查3次"] },
    { why: "none: a stray sign within prose", text: "整改情况：学习6次），检查3次。", fields: ["answer=学习6次），检查3次。"] },
    { why: "none: a bracketed label with a colon", text: "【责任领导】：张某】某", fields: ["responsible-leader=张某】某"] },
  ])("$why", ({ text, fields }) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
});

describe("near misses", () => {
  it.each([
    { why: "the words in a sentence", text: "逐项明确责任单位、责任领导和完成时限。" },
    { why: "a colon that belongs to a longer phrase", text: "据此制定整改措施如下：" },
    { why: "behind a word, not a stop", text: "主要责任单位：档案股".replace("主要", "各家") },
    { why: "存在问题： inside a sentence leads in a list", text: "检查发现，存在问题：一是台账不全。" },
    { why: "behind a number that ends a sentence", text: "已修订办法12.整改情况：" },
    { why: "no colon in the middle of a line", text: "该项责任单位 档案股" },
  ])("$why: $text", ({ text }) => {
    expect(fieldsOf(text)).toEqual([]);
  });

  it("stays between the offsets it is given", () => {
    const text = "责任单位：档案股\n责任领导：李某";
    expect(findFields(text, 0, 8)).toEqual([{ field: "responsible-unit", labelStart: 0, start: 5, end: 8 }]);
  });
});

describe("labels that a blank or a point sets off", () => {
  it.each([
    { text: "学习不深\n整改结果已完成", blanks: ["已完成"], fields: ["result=已完成"] },
    { text: "学习不深\n责任单位办公室\n完成时限6月底", blanks: ["办公室", "6月底"], fields: ["responsible-unit=办公室", "deadline=6月底"] },
    { text: "学习不深\n整改措施1.学习6次。2.研讨4次。", blanks: [], fields: ["measures=1.学习6次。2.研讨4次。"] },
    { text: "学习不深\n整改措施一是学习6次。", blanks: [], fields: ["measures=一是学习6次。"] },
    { text: "学习不深\n整改措施1.学习6次。\n整改措施2.研讨4次。", blanks: [], fields: [] },
    { text: "学习不深\n整改措施不够具体", blanks: ["不够具体"], fields: [] },
    { text: "学习不深\n整改结果运用不到位", blanks: ["运用不到位"], fields: [] },
    { text: "学习不深\n整改工作有序推进", blanks: ["工作有序"], fields: [] },
    { text: "学习不深\n整改措施的落实得到加强", blanks: ["的落实"], fields: [] },
    { text: "学习不深\n整改结果已完成", blanks: [], fields: [] },
  ])("$text", ({ text, blanks, fields }) => {
    const breaks = blanks.map((word) => text.indexOf(word));
    expect(findFields(text, 0, text.length, breaks).map(({ field, start, end }) => `${field}=${text.slice(start, end)}`)).toEqual(fields);
  });
});
