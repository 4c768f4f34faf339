import { statedWords } from "../lexicon/stated-words.js";
import { isDigit } from "../text/characters.js";
import type { Claim, Figure } from "./stated-figure.js";

/** Words that tell of issues found. */
export const telling = /反馈|发现|指出|通报|查找|提出|查摆|梳理|共|涉及|认领|移交的|交办的|承接/;
const mended = /^(?:已|共|累计|督促|推动|全部){0,2}整改(?:具体)?问题$/;
const longestClause = 16;

/** Whether two figures stand in one sentence. */
function isOneSentence(text: string, earlier: Figure, later: Figure): boolean {
  return later.start - earlier.end <= 120 && !/[。\n]/.test(text.slice(earlier.end, later.start));
}

/** Whether a piece of text ends with a thing that is no issue: 信访件 of 信访件|办结率. */
export function endsElsewhere(piece: string): boolean {
  const { things, keyOf } = statedWords();
  const last = things.find(piece).at(-1);
  return last?.end === piece.length && keyOf(last.word, "noun") === undefined;
}

/** Whether a figure tells what it counts, and whether this is none of the inspection's issues: 147件|问题线索. */
function isElsewhere(text: string, { start, end }: Figure): boolean | undefined {
  const { things, keyOf } = statedWords();
  const behind = things.at(text, text[end] === "的" ? end + 1 : end);
  const before = things.find(text, Math.max(0, start - 8), start).at(-1);
  const thing = behind ?? (before !== undefined && before.end >= start - 1 ? before.word : undefined);
  return thing === undefined ? undefined : keyOf(thing, "noun") === undefined;
}

/** Whether a figure counts leads, letters, dangers or bodies, itself or as what the figure before it counted: 移交线索147件，办结|128件. */
export function isOfOthers(text: string, figure: Figure, figures: readonly Figure[]): boolean {
  const own = isElsewhere(text, figure);
  if (own !== undefined) return own;
  for (let index = figures.indexOf(figure) - 1; index >= 0; index--) {
    const earlier = figures[index] as Figure;
    if (!isOneSentence(text, earlier, figure)) break;
    const told = earlier.unit === figure.unit ? isElsewhere(text, earlier) : undefined;
    if (told !== undefined) return told;
  }
  return false;
}

/** What a second figure of issues in a sentence claims: itself where it is told anew, else a part or another body's. */
function isNewTotal(text: string, earlier: Figure, { start, subset }: Figure): boolean {
  return subset !== true && telling.test(text.slice(earlier.end, start));
}

/** The clause before a figure: 整改问题 of 发现问题247个，整改问题|247个. */
function clauseBefore(text: string, { start }: Figure): string {
  const piece = text.slice(Math.max(0, start - longestClause), start);
  return piece.slice(Math.max(...[..."，,；;。\n"].map((stop) => piece.lastIndexOf(stop))) + 1);
}

/** Whether the text says behind a total that all of it is done: 60个，目前均已完成整改. */
function isAllDone(text: string, { end }: Figure): boolean {
  const { finders, keyOf } = statedWords();
  const all = /^[^，,。；;\n\d]{0,8}[，,]?(?:截至目前|目前|现)?[，,]?已?(?:均|全部|都)已?(?:全部)?/.exec(text.slice(end, end + 24));
  const at = end + (all?.[0].length ?? 0);
  const verb = all === null ? undefined : finders.verb.at(text, at);
  return verb !== undefined && keyOf(verb, "verb") === "completed" && !isDigit(text.charCodeAt(at + verb.length));
}

/**
 * Takes the parts out of the claims: where a sentence tells a total, what it tells of the same kind behind 其中 or in
 * brackets belongs to it (给予处分57人（党内警告33人）), and a second figure of issues is another body's. What is said to be done
 * whole is added: 反馈问题60个，均已完成整改.
 */
export function withoutParts(text: string, claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const { key, figure } of claims) {
    const earlier = kept.findLast((claim) => claim.key === key && claim.figure !== figure && isOneSentence(text, claim.figure, figure));
    if (earlier === undefined) {
      kept.push({ key, figure });
      if (key === "issues" && isAllDone(text, figure)) kept.push({ key: "completed", figure });
    } else if (key === "issues" && mended.test(clauseBefore(text, figure))) kept.push({ key: "completed", figure });
    else if (key === "issues" ? isNewTotal(text, earlier.figure, figure) : figure.subset !== true) kept.push({ key, figure });
  }
  return kept;
}
