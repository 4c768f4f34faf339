import { expect } from "vitest";
import { lint } from "../../src/lint/index.js";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { parseDocument } from "../../src/parse.js";

/** What is found in a text; each place must lie inside it. */
export function lintText(text: string): Diagnostic[] {
  const findings = lint(parseDocument(text), { text });
  for (const { span, related = [], message } of findings) {
    for (const { start, end } of [span, ...related]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    expect(message).not.toMatch(/\{\w+\}|undefined|NaN/);
  }
  return findings;
}

/** A row of a rule's table: the codes among `of` that a text must raise, in the order of the text; none: it must not. */
export interface LintCase {
  readonly why: string;
  readonly text: string;
  readonly raises: readonly string[];
  /** The words at the finding and at its other sides. */
  readonly places?: readonly string[];
}

/** Checks a row: these codes and no other of the family, at these places. */
export function checkCase({ text, raises, places }: LintCase, of: readonly string[]): void {
  const findings = lintText(text).filter(({ code }) => of.includes(code));
  expect(findings.map(({ code }) => code)).toEqual(raises);
  if (places !== undefined) {
    const [finding] = findings;
    expect([finding?.span, ...(finding?.related ?? [])].map((span) => text.slice(span?.start, span?.end))).toEqual(places);
  }
}

/** A report of an invented bureau. The parts that are not given are regular. */
export function report(
  parts: {
    readonly period?: string;
    readonly feedback?: string;
    readonly summary?: string;
    readonly body?: readonly string[];
    readonly signed?: string;
    readonly more?: string;
  } = {},
): string {
  const {
    period = "2024年3月4日至5月10日",
    feedback = "2024年6月20日，县委第二巡察组反馈了巡察意见。",
    summary = "",
    body = ["（一）关于理论学习不够深入的问题。一是修订学习制度。二是开展研讨3次。"],
    signed = "2025年1月13日",
    more = "",
  } = parts;
  return [
    "中共云岫县水利局党组关于十四届县委第五轮巡察整改进展情况的通报",
    "",
    `根据县委统一部署，${period}，县委第二巡察组对县水利局党组进行了巡察。${feedback}${summary}现将整改进展情况通报如下。`,
    "",
    "一、反馈问题整改情况",
    ...body,
    ...(more === "" ? [] : [more]),
    ...(signed === "" ? [] : ["", "中共云岫县水利局党组", signed]),
    "",
  ].join("\n");
}

/** The heads of invented issues with two measures each. */
export function issuesOf(...titles: readonly string[]): string[] {
  const han = [..."一二三四五六七八九十"];
  return titles.map((title, index) => `（${han[index] ?? ""}）关于${title}的问题。一是核查第${index + 1}水库并印发整改清单${index + 1}份。二是约谈第${index + 1}水管站站长。`);
}
