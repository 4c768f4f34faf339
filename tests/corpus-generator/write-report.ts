import { focusCategories } from "../../src/model/focus-categories.js";
import { toHan } from "../helpers/document-generator.js";
import type { InventedIssue, InventedReport } from "./invent.js";
import { focusHeadings } from "./phrases.js";

/** A place in the text that was written. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** An issue of a text, and the places of what belongs to it. */
export interface WrittenIssue {
  readonly issue: InventedIssue;
  /** The outline path: 2.1.3. */
  readonly id: string;
  readonly whole: Place;
  readonly title: Place;
  readonly measures: readonly (Place & { readonly marker: Place })[];
}

/** A text and the places of what was written into it. */
export interface WrittenReport {
  readonly text: string;
  readonly title: Place;
  readonly issues: readonly WrittenIssue[];
}

function han(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** Writes a text piece by piece and tells where each piece stands. */
class Page {
  text = "";

  add(piece: string): Place {
    const start = this.text.length;
    this.text += piece;
    return { start, end: this.text.length };
  }
}

function writeIssue(page: Page, issue: InventedIssue, number: number, path: string): WrittenIssue {
  const { start } = page.add(`${number}.`);
  const title = page.add(`关于${issue.problem}的问题`);
  page.add("。");
  const measures = issue.measures.map((measure, index) => {
    const marker = page.add(`${toHan(index + 1)}是`);
    const place = page.add(`${measure}。`);
    return { ...place, marker };
  });
  const { end } = page.add(issue.completed ? "\n该问题已完成整改。" : "\n该问题正在整改，持续推进。");
  page.add("\n\n");
  return { issue, id: `${path}.${number}`, whole: { start, end }, title, measures };
}

function opening({ county, unit, round, start, end, feedback, issues, rules, yuan, people }: InventedReport): string {
  const done = issues.filter(({ completed }) => completed).length;
  const team = `县委第${toHan(1 + (round % 6))}巡察组`;
  return [
    `按照县委巡察工作安排，${han(start)}至${han(end)}，${team}对${unit}党组开展了常规巡察。`,
    `${han(feedback)}，${team}向${unit}党组反馈了巡察情况，反馈${issues.length}个问题。`,
    `目前已完成整改${done}个，正在推进${issues.length - done}个；制定修订制度${rules}项，清退追缴资金${yuan}元，给予党纪政务处分${people}人。`,
    `根据党务公开有关要求，现将${county}有关情况通报如下。`,
  ].join("");
}

/** Writes a report as such reports are written. */
export function writeReport(report: InventedReport): WrittenReport {
  const page = new Page();
  const name = `${report.county}${report.unit.slice(1)}`;
  const title = page.add(`中共${name}党组关于十四届县委第${toHan(report.round)}轮巡察整改进展情况的通报`);
  page.add(`\n\n${opening(report)}\n\n一、反馈问题整改情况\n\n`);
  const issues: WrittenIssue[] = [];
  let section = 0;
  for (const focus of focusCategories) {
    const own = report.issues.filter((issue) => issue.focus === focus);
    if (own.length === 0) continue;
    section++;
    page.add(`（${toHan(section)}）${focusHeadings[focus]}\n\n`);
    own.forEach((issue, index) => issues.push(writeIssue(page, issue, index + 1, `1.${section}`)));
  }
  page.add(`二、下一步工作打算\n\n下一步，${report.unit}党组将持续抓好后续整改，巩固整改成果。\n\n中共${name}党组\n${han(report.signed)}\n`);
  return { text: page.text, title, issues };
}
