import { sentenceBefore } from "../../text/sentence-before.js";
import { type StatedKey, statedWords } from "../../lexicon/stated-words.js";
import type { FoundWord } from "../../text/word-finder.js";
import { isHan } from "../../text/characters.js";
import type { Place } from "../draft.js";
import type { Claim, Figure } from "./stated-figure.js";
import { isGotBackForOthers, withoutSingleSums } from "./money-totals.js";
import { isAsked, isPaidByEach } from "./stated-asked.js";
import { countsNoRules, isFocus, isToldOtherwise, isWholeList } from "./stated-cues.js";
import { isDue, isOfOtherList, withoutRounds } from "./stated-lists.js";
import { isHandledElse, isNoFinding, isOfRoundsBefore, isOfYearBefore, opensARound, withoutKinds } from "./stated-not-found.js";
import { isOfOtherOwner } from "./stated-owner.js";
import { isOfPart } from "./stated-passage.js";
import { endsElsewhere, isOfOthers, telling, withoutParts } from "./stated-parts.js";

const stops = "，,。；;：:\n（(";
const takenBack = new Set(["recovered", "refunded", "handed-in", "confiscated"]);
const making = /制定|修订|建立|完善|出台|新建|健全|废止|制订|新订|修编|新增|印发|建章立制|形成/;
const people = new Set(["人", "名", "人次"]);
const unitsOfIssues = new Set(["个", "项", "条", "件", "类", "大类", "方面", "大方面"]); // in which what became of issues is told; 18宗 are parcels of land
const bracketedUnit = /[（(].*/; // 19项(个)
const ofIssues: ReadonlySet<StatedKey> = new Set<StatedKey>(["completed", "mostlyCompleted", "inProgress", "notCompleted", "longTerm"]);
const kinds = new Set(["类", "大类", "种"]);
const groupUnits: ReadonlyMap<string, StatedKey> = new Map([["方面", "aspects"], ["大方面", "aspects"], ["类", "categories"], ["大类", "categories"]]);
const grouped = /方面|问题/;
const ofMeeting = /(?:民主|组织)生活会[^。；\n]{0,20}(?:查摆|检视|剖析)[^。；\n]{0,12}$/; // what a meeting found in itself
/** Of a total in groups the last figure may stand without its noun: 梳理出4个方面|31条. */
const lastOfGroups = /(?:(?:梳理|归纳|总结)(?!成|为)|反馈|指出|发现|查找|查摆|检视|认领)[^，,。；;\n]{0,10}(?:方面|类)的?$/;
const listUnits = new Set(["条", "项", "个"]);
const inGroups = /(?:方面|类)(?:的|[、，,]?(?:共计?|合计)?)$/;
const takenUp = /(?:^|[针面])对$/; // 针对|33个问题明确措施
const workedOn = /^[^，。]{0,4}问题(?:逐[一项条个])?(?:明确|制定|细化|分解|研究制定)/;
const counting = /[\d一二三四五六七八九十]个?$/; // 5大类|22项: the noun of the figure before
const nextFigure = /^(?:的|[、，,]?(?:共计?|合计)?)(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:个|项|条|大?类)/;
const foundThere = /^[^，。；]{0,12}(?:反馈|指出|通报|提出|发现)/;
const bareMending = /^(?:目前|现|已|已经|共|累计){0,2}整改(?:完成)?$/; // 反馈问题298个，整改|271个
const ofIssueBefore = /问题[^。；;\n]{0,24}[，,]$/;
const besideIssues = /问题[、和及，,][^，,。；;\n]{0,6}$/; // 61项具体问题、|278项举措
const summedUp = /(?:共计|合计|总计|累计|总共|一共|共有|共达)$/;
const lasting: ReadonlySet<StatedKey | undefined> = new Set<StatedKey>(["inProgress", "longTerm"]);
const reached: ReadonlySet<StatedKey | undefined> = new Set<StatedKey>(["completed", "mostlyCompleted"]);

/** Where the clause around a place begins and ends. */
function clauseAround(text: string, { start, end }: Place): Place {
  let from = start;
  while (from > 0 && start - from < 40 && !stops.includes(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < 30 && !stops.includes(text[to] as string)) to++;
  return { start: from, end: to };
}

function lastLine(piece: string): string {
  return piece.slice(piece.lastIndexOf("\n") + 1);
}

/** The verb of state before a figure, none of a name in quotes; of 基本完成整改并持续推进|4个 the first. */
function statusVerb(before: string): FoundWord | undefined {
  const { finders, keyOf } = statedWords();
  const verbs = finders.verb.find(before, before.lastIndexOf("”") + 1);
  const [last, earlier] = [verbs.at(-1), verbs.at(-2)];
  if (last === undefined || earlier === undefined || !/^\D{0,12}[并且]\D{0,4}$/.test(before.slice(earlier.end, last.start))) return last;
  const keyOfVerb = ({ word }: FoundWord): StatedKey | undefined => keyOf(word, "verb");
  return lasting.has(keyOfVerb(last)) && reached.has(keyOfVerb(earlier)) ? earlier : last;
}

/** Whether groups are what is looked at, and not what was found: 从A、B、C等|三个方面，对…进行了测评. */
function isAngle(before: string): boolean {
  const from = before.lastIndexOf("从");
  return from >= 0 && (from <= 4 || before.endsWith("等"));
}

/** What one figure claims, by the words of its clause; undefined where it is no figure of the summary. */
function claimOf(text: string, figure: Figure, figures: readonly Figure[]): StatedKey | undefined {
  const clause = clauseAround(text, figure);
  const key = keyInClause(text, figure, clause);
  if (key === undefined || (figure.type === "count" && ofIssues.has(key) && !unitsOfIssues.has(figure.unit.replace(bracketedUnit, "")))) return undefined;
  const before = text.slice(clause.start, figure.start);
  if (isNoFinding(key, before, text.slice(figure.end, clause.end)) || isPaidByEach(key, before) || isAsked(key, text.slice(clause.start, clause.end), opensARound(text))) return undefined;
  return isOfOtherOwner(text, key, figure, figures, clause) ? undefined : key;
}

/** What the words of a clause say that its figure claims. */
function keyInClause(text: string, figure: Figure, clause: Place): StatedKey | undefined {
  const { finders, keyOf } = statedWords();
  const before = text.slice(clause.start, figure.start);
  const after = text.slice(figure.end, clause.end);
  if (figure.type === "percent") {
    const rate = finders.rate.find(before).at(-1);
    if (rate !== undefined) return endsElsewhere(before.slice(0, rate.start)) ? undefined : keyOf(rate.word, "rate");
    // 24个问题中已完成整改20个，占83.3%
    const counted = /^占[^，。]{0,8}$/.test(before) ? finders.verb.find(lastLine(text.slice(Math.max(0, clause.start - 16), clause.start))).at(-1) : undefined;
    return counted !== undefined && keyOf(counted.word, "verb") === "completed" ? "completionRate" : undefined;
  }
  if (figure.type === "amount") return figure.direction !== undefined && takenBack.has(figure.direction) && !isGotBackForOthers(text, figure) ? "moneyRecovered" : undefined;
  if (people.has(figure.unit)) {
    const filed = finders.verb.find(before).at(-1);
    if (filed?.end === before.length && keyOf(filed.word, "verb") === "casesFiled") return "casesFiled"; // 立案12人
    if (isHandledElse(before)) return undefined;
    const handled = finders.people.find(before).at(-1) ?? finders["people-else"].find(before).at(-1);
    return handled === undefined ? undefined : (keyOf(handled.word, "people") ?? keyOf(handled.word, "people-else"));
  }
  const verb = statusVerb(before);
  const madeBefore = finders.rule.find(before).at(-1);
  // 责任落实、建章立制、群众评价4个维度: a figure with a thing of its own behind it
  const listed = madeBefore !== undefined && before.slice(madeBefore.end).includes("、") && isHan(after.charCodeAt(0));
  const made = (listed || countsNoRules(before, figure.unit + after) ? undefined : madeBefore) ?? finders.rule.at(after, 0);
  if (made !== undefined && (making.test(before) || making.test(text.slice(Math.max(0, clause.start - 12), clause.start)))) return "rulesMade";
  const noun = after.replace(/^(?:具体|突出|主要|重点|整改|反馈|共性)/, "");
  const counted = finders.noun.at(noun, 0) ?? (noun === "" || /^[，,。；、]/.test(noun) ? nounAtEnd(before) : undefined);
  const key = counted === undefined ? undefined : keyOf(counted, "noun");
  const told = isToldOtherwise(before, text.slice(figure.end, clause.end + 30)) || telling.test(before) || (key === "issues" && summedUp.test(before)) || inGroups.test(before) || (takenUp.test(before) && workedOn.test(after)) || telling.test(lastLine(text.slice(Math.max(0, clause.start - 24), clause.start)));
  const group = key === "issues" || (nextFigure.test(after) && grouped.test(after)) ? groupUnits.get(figure.unit) : undefined;
  if (group !== undefined) return told || key === undefined ? group : undefined; // 反馈|6大类17个方面的问题
  if (key === "issues" && kinds.has(figure.unit)) return told ? "categories" : undefined; // 发现3类共性问题
  if (key === "aspects" && (isAngle(before) || isFocus(before)) && !foundThere.test(after.slice(2))) return undefined;
  if (key === "measures" && noun.startsWith("举措") && !after.startsWith("整改举措") && !besideIssues.test(before) && !besideIssues.test(sentenceBefore(text, figure))) return undefined;
  const next = finders.verb.first(after);
  if (key === undefined && after === "" && listUnits.has(figure.unit) && lastOfGroups.test(before)) return "issues";
  const isPart = figure.subset === true && next !== undefined && /^(?:具体|整改)?任务已?经?$/.test(after.slice(0, next.start)); // 其中|30项具体任务已整改到位
  if ((key === "tasks" && !isPart) || key === "measures") return key;
  if (isWholeList(before, after)) return "issues";
  // 29个问题已整改销号25个: the first figure is the total
  const behind = next === undefined || /^[\d一二三四五六七八九十]/.test(after.slice(next.end)) ? undefined : next;
  if (next !== undefined && behind === undefined && key === "issues" && verb === undefined) return key;
  // 28项业已完成、|3项取得积极进展: what is told behind each figure
  const listing = behind?.start === 0 && verb !== undefined && before.endsWith("、") && verb.end === before.length - 1;
  if (verb !== undefined && !listing && !/率$/.test(before)) {
    const status = keyOf(verb.word, "verb");
    if (status === undefined || !ofIssues.has(status)) return status;
    if (isDue(before.slice(0, verb.start), sentenceBefore(text, figure).slice(0, -before.length))) return undefined;
    return /^了?对/.test(before.slice(verb.end)) ? undefined : status; // 完成对78家单位的巡察
  }
  if (behind !== undefined && behind.start <= 8 && (key === "issues" || key === undefined || isPart)) return keyOf(behind.word, "verb");
  if (key === undefined && bareMending.test(before) && ofIssueBefore.test(sentenceBefore(text, clause))) return "completed";
  if (key === "issues" && (!told || ofMeeting.test(text.slice(Math.max(0, clause.start - 24), figure.start)))) return undefined;
  return key;
}

/** The noun that a figure stands behind: 反馈问题9个, 问题共计|9个. */
function nounAtEnd(before: string): string | undefined {
  const { finders } = statedWords();
  const counted = before.replace(summedUp, "");
  const last = finders.noun.find(counted).at(-1);
  return last !== undefined && last.end >= counted.length - 1 && !counting.test(before.slice(0, last.start)) ? last.word : undefined;
}

/** Whether a figure of people stands beside 问责, which tells of them only where nothing tells of punishments. */
function isElse(text: string, figure: Figure): boolean {
  const { finders } = statedWords();
  const before = text.slice(clauseAround(text, figure).start, figure.start);
  return finders.people.find(before).length === 0;
}

/** Reads the claims out of the figures of a summary, in the order of the text; `isWhole`: the summary is the whole text, parts included. */
export function readStated(text: string, figures: readonly Figure[], isWhole = false): Claim[] {
  const claims: Claim[] = [];
  let lineStart = 0;
  let lineEnd = -1;
  for (const figure of figures) {
    while (lineEnd < figure.start) {
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf("\n", lineStart);
      if (lineEnd < 0) lineEnd = text.length;
    }
    const key = claimOf(text, figure, figures);
    const sentence = key === undefined ? "" : sentenceBefore(text, figure);
    if (key !== undefined && (isOfRoundsBefore(text, sentence, figure, isWhole) || isOfYearBefore(text, sentence, figure))) continue;
    const total = claims.some((claim) => claim.key === "issues");
    if (key !== undefined && !((key === "issues" || key === "completionRate" || ofIssues.has(key)) && (isOfOthers(text, figure, figures, total) || isOfOtherList(text, figure))) && !(isWhole && isOfPart(text, lineStart, figure))) claims.push({ key, figure });
  }
  const punished = claims.some(({ key, figure }) => key === "peopleDisciplined" && !isElse(text, figure));
  const counted = withoutKinds(text, claims, figures);
  const kept = withoutParts(text, punished ? counted.filter(({ key, figure }) => key !== "peopleDisciplined" || !isElse(text, figure)) : counted);
  const whole = withoutSingleSums(text, kept);
  return isWhole ? withoutRounds(text, whole) : whole;
}
