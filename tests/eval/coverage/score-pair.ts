import type { CoverageReport } from "../../../src/model/coverage.js";
import type { Tally } from "../score.js";
import type { Pair } from "./pairs.js";

/** How a report does against what a reader expects. */
export interface PairScore {
  items: number;
  right: number;
  links: Tally;
  /** Items expected to be unaddressed, and how many are said to be. */
  unaddressed: { expected: number; found: number };
  /** Items that nobody answers but that are called addressed: the worst mistake. */
  wronglyAddressed: number;
  unlinked: { expected: number; found: number };
  readonly misses: string[];
}

/** An empty score. */
export function noScore(): PairScore {
  return { items: 0, right: 0, links: { hits: 0, found: 0, expected: 0 }, unaddressed: { expected: 0, found: 0 }, wronglyAddressed: 0, unlinked: { expected: 0, found: 0 }, misses: [] };
}

/** Scores a report; items that are read and not expected count as wrong, as do expected ones that are not read. */
export function scorePair({ feedback, progress, expected }: Pair, report: CoverageReport): PairScore {
  const score = noScore();
  const textOf = textsOf(progress);
  const asked = textsOf(feedback);
  const matched = new Set<string>();
  for (const want of expected.items) {
    score.items++;
    score.links.expected += want.links.length;
    const alternatives = [want.state, ...(want.states ?? [])];
    const isOpen = alternatives.every((state) => state === "unaddressed");
    if (isOpen) score.unaddressed.expected++;
    const item =
      report.items.find(({ id, title }) => !matched.has(id) && title.includes(want.feedback)) ??
      report.items.find(({ id }) => !matched.has(id) && asked(id).includes(want.feedback));
    if (item === undefined) {
      score.misses.push(`not read: ${want.feedback}`);
      continue;
    }
    matched.add(item.id);
    if (alternatives.includes(item.state)) score.right++;
    else {
      const near = [...item.links, ...item.candidates].map((link) => `${link.progressId} ${link.title.slice(0, 14)} ${link.score}${link.concrete ? "" : " promise"}`);
      score.misses.push(`${want.state} expected, ${item.state} (${item.reason}) found: ${item.id} ${want.feedback} [${near.join("; ")}] parts ${item.parts.filter(({ answered }) => !answered).map(({ text }) => text).join("/")}`);
    }
    if (isOpen && item.state === "unaddressed") score.unaddressed.found++;
    if (isOpen && item.state === "addressed") score.wronglyAddressed++;
    const open = [...want.links];
    for (const { progressId, title, score: strength } of item.links) {
      const text = `${title}\n${textOf(progressId)}`;
      const hit = open.findIndex((piece) => text.includes(piece));
      if (hit >= 0) {
        open.splice(hit, 1);
        score.links.hits++;
        score.links.found++;
      } else if (!(want.maybe ?? []).some((piece) => text.includes(piece))) {
        score.links.found++;
        score.misses.push(`link too many: ${item.id} ${want.feedback} → ${progressId} ${title.slice(0, 20)} ${strength}`);
      }
    }
    for (const piece of open) score.misses.push(`link missing: ${item.id} ${want.feedback} → ${piece}`);
  }
  for (const { id, title } of report.items) {
    if (matched.has(id)) continue;
    score.items++;
    score.misses.push(`not expected: ${id} ${title}`);
  }
  for (const piece of expected.unlinked) {
    score.unlinked.expected++;
    if (report.unlinked.some(({ id, title }) => `${title}\n${textOf(id)}`.includes(piece))) score.unlinked.found++;
    else score.misses.push(`expected to answer nothing: ${piece}`);
  }
  return score;
}

/** Adds a score to another. */
export function addScore(to: PairScore, from: PairScore): void {
  to.items += from.items;
  to.right += from.right;
  for (const key of ["hits", "found", "expected"] as const) to.links[key] += from.links[key];
  for (const key of ["unaddressed", "unlinked"] as const) {
    to[key].expected += from[key].expected;
    to[key].found += from[key].found;
  }
  to.wronglyAddressed += from.wronglyAddressed;
}

function textsOf({ issues, measures }: Pair["feedback"]): (id: string) => string {
  const texts = new Map<string, string>();
  for (const { id, text } of [...issues, ...measures]) texts.set(id, text);
  return (id) => texts.get(id) ?? "";
}
