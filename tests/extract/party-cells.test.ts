import { describe, expect, it } from "vitest";
import { createPartyFinder } from "../../src/extract/party/party.js";
import { parseDocument } from "../../src/parse.js";

const find = createPartyFinder();
const read = (cell: string, role: "lead" | "responsible" = "responsible"): string[] => find(cell, [{ start: 0, end: cell.length, role }]).found.map(({ name, role: part }) => `${name} ${part}`);

describe("cells of a column that names parties", () => {
  it.each([
    { cell: "财务部", parties: ["财务部 responsible"] },
    { cell: "财务部、办公室", parties: ["财务部 responsible", "办公室 responsible"] },
    { cell: "党委书记、董事长", parties: ["党委书记、董事长 responsible"] },
    { cell: "副总经理", parties: ["副总经理 responsible"] },
    { cell: "管网部（牵头）、供水分公司", parties: ["管网部 lead", "供水分公司 cooperate"] },
    { cell: "管网部；供水分公司", parties: ["管网部 responsible", "供水分公司 responsible"] },
    { cell: "管网部、供水分公司（配合）", parties: ["管网部 responsible", "供水分公司 cooperate"] },
    { cell: "长期坚持", parties: [] },
    { cell: "", parties: [] },
  ])("$cell: $parties", ({ cell, parties }) => {
    expect(read(cell)).toEqual(parties);
  });

  it("the rows of a table in a text", () => {
    const text = "县档案馆关于巡察整改进展情况的通报\n现将整改进展情况予以公布。\n一、反馈问题整改情况\n序号\t反馈问题\t整改措施\t牵头单位\t责任领导\t完成时限\n1\t台账记录不全\t补齐台账。\t档案科\t副馆长\t2024年6月底\n";
    const { entities, issues } = parseDocument(text);
    expect(entities.flatMap((entity) => (entity.type === "party" ? [`${entity.name} ${entity.role} ${entity.issueId}`] : []))).toEqual([`档案科 lead ${issues[0]?.id}`, `副馆长 responsible ${issues[0]?.id}`]);
  });

  it.each([
    { why: "cells parted by tabs", table: "序号\t反馈问题\t整改措施\t牵头领导\t责任部门\t完成时限\n1\t台账记录不全\t补齐台账。\t副馆长\t档案科\t2024年6月底\n" },
    { why: "a line for each cell", table: "序号\n反馈问题\n整改措施\n牵头领导\n责任部门\n完成时限\n1\n台账记录不全\n补齐台账。\n副馆长\n档案科\n2024年6月底\n2\n公示滞后\n按月公示。\n副馆长\n档案科\n2024年6月底\n" },
    { why: "labels", table: "1.台账记录不全\n整改措施：补齐台账。\n牵头领导：副馆长\n责任部门：档案科\n" },
  ])("牵头领导 leads, as a column and as a label: $why", ({ table }) => {
    const { entities } = parseDocument(`县档案馆关于巡察整改进展情况的通报\n现将整改进展情况予以公布。\n一、反馈问题整改情况\n${table}`);
    const roles = new Set(entities.flatMap((entity) => (entity.type === "party" ? [`${entity.name} ${entity.role}`] : [])));
    expect(roles).toEqual(new Set(["副馆长 lead", "档案科 responsible"]));
  });

  it.each([
    "序号|问题|整改情况|责任人|时限|状态\n1|台账记录不全|补齐台账|张某某|6月底|已完成\n",
    "|序号|问题|整改措施|牵头领导|责任人|备注|\n|---|---|---|---|---|---|\n|1|台账记录不全|补齐台账||张某某||\n",
  ])("a header names no party: %s", (table) => {
    const { entities } = parseDocument(`县档案馆关于巡察整改进展情况的通报\n现将整改进展情况予以公布。\n一、反馈问题整改情况\n${table}`);
    expect(entities.flatMap((entity) => (entity.type === "party" ? [entity.name] : []))).toEqual(["张某某"]);
  });
});
