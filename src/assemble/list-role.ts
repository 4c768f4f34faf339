import { listLeadCues, type ListRole, type SectionRole } from "../lexicon/cues.js";
import type { DocumentKind } from "../model/document-kinds.js";
import type { MeasureRole } from "../model/measure.js";
import type { ListItem, PointList } from "../outline/index.js";
import { opensAsking } from "./asking.js";
import { isSought, saysSought } from "./problems/sought.js";
import { firstFrom } from "../text/sorted.js";
import type { FoundWord } from "../text/word-finder.js";

const bySection: Readonly<Record<SectionRole, MeasureRole>> = {
  issues: "rectification",
  organisation: "rectification",
  overview: "rectification",
  contact: "rectification",
  plan: "plan",
  requirement: "requirement",
  commitment: "commitment",
  checkpoint: "checkpoint",
};
const looks = /^(?:看|查|检查|查看|紧盯|盯)/;
/** The words of one who promises: 负责同志表示，将抓好整改落实 */
const promises = /(?:表示|表态|承诺)[，,：:]?(?:下一步[，,]?)?(?:[\u4e00-\u9fff]{0,8}(?:将|一定|会以))/;
const willDo = /我们|我局|我院|我镇|我委|将|拟|计划/;

const furthestAbove = 200; // characters of the line above that can lead in a list
const furthestBack = 2000; // characters before a list that can still say what it is

/** Where the paragraph of an offset begins, no earlier than `floor` and not further back than words can reach. */
export function paragraphStart(text: string, offset: number, floor: number): number {
  const from = Math.max(floor, offset - furthestBack);
  return from + text.slice(from, offset).lastIndexOf("\n") + 1;
}

/** How a sentence ends that says how many points follow, with a full stop: 提三点整改意见。 */
const counted = /[提讲谈][^。，,\n]{0,6}[几两\d一二三四五六七八九十][点条][^。，,\n]{2,8}。$/;
const longestCount = 24;

/** Whether what stands before a list ends by saying how many points follow: 针对以上问题，提三点整改意见。 */
export function announcesPoints(before: string): boolean {
  return counted.test(before.slice(-longestCount));
}

/** The sentence that leads in a list and ends with a colon or comma or says how many points follow; for a list that opens its line the end of the line above. */
export function leadOf(text: string, { leadStart, leadEnd }: Pick<PointList, "leadStart" | "leadEnd">): { start: number; end: number } | undefined {
  const ownEnd = leadStart + text.slice(leadStart, leadEnd).trimEnd().length;
  if (ownEnd > leadStart) {
    const leads = "：:，,".includes(text[ownEnd - 1] as string) || announcesPoints(text.slice(leadStart, ownEnd));
    return leads ? { start: Math.max(leadStart, leadEnd - furthestBack), end: leadEnd } : undefined;
  }
  const above = Math.max(0, leadEnd - furthestAbove);
  const end = above + text.slice(above, leadStart).trimEnd().length;
  if (end === above || !"：:".includes(text[end - 1] as string)) return undefined;
  return { start: Math.max(above, text.lastIndexOf("。", end - 1) + 1, text.lastIndexOf("\n", end - 1) + 1), end };
}

/** Reads what the words before a list say of its points; made by {@link leadReader}. */
export type LeadReader = (list: Pick<PointList, "leadStart" | "leadEnd">, paragraphStart: number) => ListRole | undefined;

/**
 * Makes the reader of the words before the lists of a text: the last word wins, a sentence's before its paragraph's. The
 * words are looked for once, when the first list asks: many lists may stand in one paragraph.
 */
export function leadReader(text: string): LeadReader {
  const { finder, rowsOf } = listLeadCues();
  let hits: readonly FoundWord[] | undefined;
  const pick = (from: number, to: number, scope: string): ListRole | undefined => {
    hits ??= finder.find(text);
    for (let index = firstFrom(hits, to) - 1; index >= 0; index--) {
      const { word, start, end } = hits[index] as FoundWord;
      if (start < from) return undefined;
      const row = end > to ? undefined : rowsOf(word).find((each) => each.scope === scope);
      if (row !== undefined) return row.role === "problem" && isSought(text, from, to) ? "checkpoint" : (row.role as ListRole);
    }
    return undefined;
  };
  return (list, paragraphStart) => {
    const lead = leadOf(text, list);
    return (lead === undefined ? undefined : pick(lead.start, lead.end, "sentence")) ?? pick(paragraphStart, list.leadEnd, "paragraph");
  };
}

/** Whether most points of a list open with what is asked: 一是要建立台账；二是要压实责任. */
export function asksMostly(text: string, { suffix, items }: PointList): boolean {
  return suffix === "要" || items.filter(({ start, end }) => opensAsking(text.slice(start, end))).length * 2 > items.length;
}

/** The role of a list's points: by its lead-in, by their own wording, by their section, by the kind of document. */
export function roleOfPoints(
  text: string,
  list: PointList,
  lead: ListRole | undefined,
  section: SectionRole | undefined,
  kind: DocumentKind,
): ListRole {
  const inspects = kind === "mobilisation" || kind === "announcement";
  const first = list.items[0] as ListItem;
  const opening = text.slice(first.start, first.end);
  const reports = kind === "progress-report" || kind === "ledger";
  if (list.suffix === "看" || list.suffix === "查" || (looks.test(opening) && (inspects || saysSought(text, list.leadStart, list.leadEnd)))) return "checkpoint";
  if (lead === "rectification" && !reports && promises.test(text.slice(Math.max(list.leadStart, list.leadEnd - furthestAbove), list.leadEnd))) return "commitment";
  // what was done is told in a report; elsewhere 抓好整改落实，一是要… asks for it
  if (lead === "rectification" && !reports && (opensAsking(opening) || leadAsks(text, list))) return "requirement";
  if (lead !== undefined && !(lead === "problem" && (inspects || asksMostly(text, list)))) return lead;
  if (section === "plan" || section === "commitment") return section;
  if (section === "checkpoint") return "checkpoint";
  if (list.suffix === "要" || opensAsking(opening)) return kind === "progress-report" && section !== "requirement" ? "plan" : "requirement";
  if (section !== "requirement" && (kind === "announcement" || kind === "other")) return "none";
  if (section !== undefined) return bySection[section];
  return kind === "feedback-notice" || kind === "mobilisation" || kind === "address" ? "requirement" : "rectification";
}

/** What the points are about, with nobody who did it: 就抓好巡察整改工作，一是… */
const aboutMending = /(?:^|[，,；;：:。])就[^，,。；;：:]{0,16}整改(?:落实)?(?:工作)?[，,：:]\s{0,2}$/;

/** Whether the sentence that leads in a list asks for something: 要提高站位，抓好整改落实，一是… */
function leadAsks(text: string, { leadStart, leadEnd }: PointList): boolean {
  const lead = text.slice(Math.max(leadStart, leadEnd - furthestAbove), leadEnd);
  return aboutMending.test(lead) || /(?:^|[，,；;：:])[^，,；;：:]{0,16}(?<![主重需首])(?:要|必须|务必)(?!求|害|点|素)/.test(lead);
}

/** Whether a passage speaks of what is still to be done: 我院将持续巩固… */
export function speaksOfFuture(passage: string): boolean {
  return willDo.test(passage) && /将(?:继续|持续|进一步|坚持|以|始终|深入|不断|紧)|下一步|今后/.test(passage);
}
