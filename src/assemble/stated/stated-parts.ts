import { statedWords } from "../../lexicon/stated-words.js";
import { isDigit } from "../../text/characters.js";
import { firstFrom } from "../../text/sorted.js";
import type { Claim, Figure } from "./stated-figure.js";

/** Words that tell of issues found. */
export const telling = /反馈|发现|指出|通报|查找|提出|查摆|梳理|共|涉及|认领|移交的|交办的|承接/;
const mended = /^(?:已|共|累计|督促|推动|全部){0,2}整改(?:具体)?问题$/;
const closing = /(?:办结|结案)率[^，。]{0,2}$/;
const atOnce = /立行立改|边巡边改|即知即改/;
const longestClause = 16;
const afresh = /其中/;

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

const workedOn = /^(?:已?(?:核查|初核|核实|查办|查处|办理|处置|处理|调查|办结)|已?完成)?[共达计]?$/;

/** The word for what a figure counts, where one stands at it: 147件|问题线索, 问题线索核查|6件. */
function thingOf(text: string, { start, end }: Figure): string | undefined {
  const { things, finders } = statedWords();
  const last = things.find(text, Math.max(0, start - 8), start).at(-1);
  const before = last !== undefined && workedOn.test(text.slice(last.end, start)) ? last.word : undefined;
  const stated = end + (finders.verb.at(text, end)?.length ?? 0); // 18个未整改|图斑
  const behind = things.at(text, text[stated] === "的" ? stated + 1 : stated);
  return before !== undefined && isOwnList(before) ? before : (behind ?? before); // 专项检查|24个问题
}

/** Whether a thing makes a list of its own beside the issues of the inspection. */
function isOwnList(thing: string): boolean {
  return statedWords().finders.list.first(thing) !== undefined;
}

/**
 * Whether a figure counts leads, letters, dangers or bodies, itself or as what the figure before it counted
 * (移交线索147件，办结|128件), measures, or those of the issues of its sentence that were handed over for mending at once; `isToldBefore`: a total of issues
 * was told, beside which other lists are none.
 */
export function isOfOthers(text: string, figure: Figure, figures: readonly Figure[], isToldBefore: boolean): boolean {
  const { keyOf } = statedWords();
  const place = firstFrom(figures, figure.start);
  if (figure.type === "percent" && !closing.test(text.slice(Math.max(0, figure.start - 6), figure.start)) && !isRateOfOthers(text, figures, place)) return false;
  const earlier = figures.slice(Math.max(0, place - 6), place).filter((one) => isOneSentence(text, one, figure));
  const alike = figure.type === "percent" ? earlier : earlier.filter(({ unit }) => unit === figure.unit);
  const last = [...alike, figure].findLast((one) => thingOf(text, one) !== undefined);
  const told = last === undefined ? undefined : thingOf(text, last);
  if (last === undefined || told === undefined) return false;
  if (isOwnList(told)) return isToldBefore;
  const counted = keyOf(told, "noun");
  if (counted === undefined || (counted === "measures" && last !== figure)) return true;
  if (last === figure && isToldBefore && atOnce.test(told) && !afresh.test(text.slice(Math.max(0, figure.start - longestClause), figure.start))) return true;
  if (!atOnce.test(told) || /[；;]/.test(text.slice(last.end, figure.start))) return false;
  return earlier.some((one) => telling.test(text.slice(Math.max(0, one.start - 16), one.start)) && !atOnce.test(thingOf(text, one) ?? "立行立改"));
}

const besideRate = /^[，,（(](?:整改|办理)?完成率(?:为|达|达到)?$/;

/** Whether a rate stands behind what is done of a list that is none of issues: 205个节点完成170个，完成率|82.9%. */
function isRateOfOthers(text: string, figures: readonly Figure[], place: number): boolean {
  const [total, done, rate] = figures.slice(Math.max(0, place - 2), place + 1);
  if (total === undefined || done === undefined || rate === undefined || total.unit !== done.unit || !isOneSentence(text, total, rate)) return false;
  if (!besideRate.test(text.slice(done.end, rate.start))) return false;
  const thing = thingOf(text, done) ?? thingOf(text, total);
  return thing !== undefined && !isOwnList(thing) && statedWords().keyOf(thing, "noun") === undefined;
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
    else if (key === "issues" ? isNewTotal(text, earlier.figure, figure) : figure.subset !== true || earlier.figure.subset === true) kept.push({ key, figure });
  }
  return kept;
}
