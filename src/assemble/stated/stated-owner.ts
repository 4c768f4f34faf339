import { sentenceBefore } from "../../text/sentence-before.js";
import { ownerWords } from "../../lexicon/stated-owners.js";
import { type StatedKey, statedWords } from "../../lexicon/stated-words.js";
import { firstFrom } from "../../text/sorted.js";
import type { Place } from "../draft.js";
import type { Figure } from "./stated-figure.js";

/** Figures of a text that are told of something else than the whole list: a goal, a bound, one leader's share, other matters. */

const promising = /力争|确保|争取|预计|计划/;
const byDay = /[前底末内][^前底末内]{0,8}$/;
const dueRate = /[内前底][^，,。；;\n]{0,4}率[应要]?达到?[\d.]{1,5}%以上$/;
/** 完成率|100%的单位. */
const boundBehind = /^(?:以[上下])?(?:[的为]{0,2}目标|的(?!整改|水平)[^，,。；;\n]{0,6}(?:单位|党组织|党支部|部门|乡镇|地区|公司|企业|责任人))/;
const ofAnyMatter = /^(?:办结|结案)率$/;
const mendingBefore = /(?:^|整改|问题|任务|事项|清单|销号|措施|巡[察视]|反馈|方面|的|[总均平]|[综整]合|整体|总体|按[期时]|如期|期内|阶段|目前|已|为|及|和|其中|[\d%）)”])$/;
/** What 完成 has for its object in a sentence on mending; other objects are no issues: 完成|章程修订. */
const objectOfMending = /^(?:[的了并且后或时和及、，,。；;\d（(]|$|整改|问题|任务|事项|销号|验收|整治|率|情况|目标|既定|预期|阶段|节点|办理|办结|处置|化解|交账|反馈|巡[察视]|其余|其他|剩余)/;
const bareCompletion = /^(?:已|基本)?完成$/;
const subsidiaries = /^(?:子|分|下属|所属|国有|平台)?(?:公司|企业)/;
const claimed = /认领[^，,。；;\n]{0,6}$/;
const person = /带头|书记|局长|镇长|乡长|县长|区长|主任|一把手|班子成员|领导干部/;
const restOf = /其余|其他|其它|剩余|余下|另外|外[，,]/;
const found = /(?:反馈|发现|指出|查出|查找)(?:的|了|出)?$/;
const reinspection = /回头看|督查|督导|抽查|核查|评估|复查/;
const personReach = 30;
const background = /(?:系统|行业|战线|领域)内?被?(?:查处|立案)?$/;
const ofInspection = /巡|整改|移交|督促|反馈/;
const unsettled: ReadonlySet<StatedKey> = new Set<StatedKey>(["issues", "completed", "mostlyCompleted", "inProgress", "notCompleted"]);
const longestLead = 16;
const longestList = 30;
const lastOfList = /、[^，,。；;]{1,16}等[^，,。；;]{0,10}$/; // 领办甲、乙等重点问题|5个

/** Whether the clause before the last of a sentence promises something by a day: 力争6月底前，整改完成率达到|100%. */
function isPromised(sentence: string): boolean {
  const clause = sentence.split(/[，,；;]/).at(-2) ?? "";
  const word = promising.exec(clause);
  return word !== null && byDay.test(clause.slice(word.index));
}

/** Whether a rate is to be reached, or tells which bodies are meant: 力争完成率达到|100%, 对完成率低于|80%的党组织. */
function isGoal(text: string, figure: Place, before: string, after: string): boolean {
  const told = text.slice(figure.start, figure.end);
  return ownerWords().goal.first(before + told) !== undefined || boundBehind.test(after) || told.endsWith("以下") || isPromised(sentenceBefore(text, figure)) || dueRate.test(before + told);
}

/** Whether a rate is that of other matters than issues: 热线按期办结率, 投资完成率, 职工诉求台账，办结率. */
function isRateOfOthers(text: string, figure: Place, before: string): boolean {
  const { finders, keyOf, things } = statedWords();
  const rate = finders.rate.find(before).at(-1);
  if (rate === undefined || rate.word.includes("整改")) return false;
  const lead = before.slice(0, rate.start);
  if (!ofAnyMatter.test(rate.word)) return !mendingBefore.test(lead) && keyOf(rate.word, "rate") === "completionRate" && /完成率$/.test(rate.word);
  const told = things.find(lead.length > 1 ? lead : sentenceBefore(text, figure)).at(-1);
  return told !== undefined && keyOf(told.word, "noun") === undefined && !/整改|问题/.test(lead);
}

/** Whether what is completed is no issue: |8家子公司完成章程修订. */
function completesOther(after: string): boolean {
  const { finders } = statedWords();
  const verb = finders.verb.first(after);
  if (verb === undefined) return false;
  return subsidiaries.test(after) || (bareCompletion.test(verb.word) && !objectOfMending.test(after.slice(verb.end)));
}

/** Whether a leader claimed the issues for himself: 党委书记带头主动认领问题|14个. */
function isClaimed(sentence: string): boolean {
  const place = sentence.search(claimed);
  return place >= 0 && person.test(sentence.slice(Math.max(0, place - personReach), place));
}

/** Whether a leader or a body took on the issues counted: 书记领办问题|6个. */
function isTaken(before: string, sentence: string): boolean {
  const taken = ownerWords().taken.find(before).at(-1);
  const lead = taken === undefined ? 0 : before.length - taken.end;
  return (taken !== undefined && lead <= (lastOfList.test(before) ? longestList : longestLead)) || isClaimed(sentence);
}

/** Whether a figure tells what became of issues that a leader took on: 书记领办问题6个，已完成|6个. */
function followsTaken(text: string, figure: Figure, figures: readonly Figure[]): boolean {
  for (let place = firstFrom(figures, figure.start) - 1; place >= 0; place--) {
    const earlier = figures[place] as Figure;
    const between = text.slice(earlier.end, figure.start);
    if (between.length > longestLead * 2 || /[。；;\n]/.test(between) || restOf.test(between)) return false;
    if (earlier.unit !== figure.unit || (earlier.value ?? 0) < (figure.value ?? 0)) continue;
    const sentence = sentenceBefore(text, earlier);
    return isTaken(sentence.slice(Math.max(sentence.lastIndexOf("，"), sentence.lastIndexOf(",")) + 1), sentence);
  }
  return false;
}

/** Whether a figure that the words of its clause make a claim is told of another list than the document's; `clause` is its clause. */
export function isOfOtherOwner(text: string, key: StatedKey, figure: Figure, figures: readonly Figure[], clause: Place): boolean {
  const before = text.slice(clause.start, figure.start);
  const after = text.slice(figure.end, clause.end);
  if (key === "completionRate") return isGoal(text, figure, before, after) || isRateOfOthers(text, figure, before);
  const sentence = sentenceBefore(text, figure);
  if (key === "casesFiled") return background.test(before.slice(0, statedWords().finders.verb.find(before).at(-1)?.start)) && !ofInspection.test(sentence);
  if (!unsettled.has(key)) return false;
  if (isTaken(before, sentence) || followsTaken(text, figure, figures)) return true;
  if (key === "issues") return ownerWords().again.first(after) !== undefined;
  if (key === "notCompleted") {
    const verb = statedWords().finders.verb.find(before).at(-1);
    const lead = verb === undefined ? "" : sentence.slice(0, sentence.length - before.length + verb.start);
    if (found.test(lead) && reinspection.test(lead)) return true;
  }
  return completesOther(after);
}
