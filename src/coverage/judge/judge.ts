import type { CoverageItem, CoverageShape } from "../../model/coverage.js";
import type { Span } from "../../model/span.js";
import type { FeedbackItem, ProgressItem } from "../items/item.js";
import type { Linked, ScoredLink } from "../link/link.js";
import { hasTerm, type Profile } from "../link/profile.js";
import type { TermWeights } from "../link/weights.js";
import { type Part, askedParts } from "./asked-parts.js";
import type { AnswerConcreteness } from "./concrete-answer.js";

/** From where a link counts, a person should look, a part is spoken of. */
export interface JudgeSettings {
  readonly linkFrom: number;
  readonly reviewFrom: number;
  /** From where a link that does not count is shown all the same. */
  readonly shownFrom: number;
  /** Share of a part's terms under which nothing is said of it. */
  readonly partFrom: number;
  /** Share of the parts of an issue that must lack an answer before it is only partly answered. */
  readonly missingFrom: number;
  /** The same for what is asked outright, where some clauses are only there for their sound. */
  readonly missingAskedFrom: number;
}

/** What is found of one feedback item. */
export interface Judgement {
  readonly state: CoverageItem["state"];
  readonly reason: CoverageItem["reason"];
  readonly parts: readonly { readonly text: string; readonly span: Span; readonly answered: boolean }[];
  readonly links: readonly ScoredLink[];
  readonly candidates: readonly ScoredLink[];
}

/** What a person has said of links. */
export interface LinkVerdicts {
  readonly verdictOf: (feedback: FeedbackItem, progress: ProgressItem) => "accepted" | "rejected" | undefined;
}

const mostCandidates = 3;

/** Judges how far an item is answered, by its links, their concreteness and the parts it asks for. */
export function judgeItem(
  profile: Profile<FeedbackItem>,
  { links: all, weights }: Linked,
  concretenessOf: (item: ProgressItem) => AnswerConcreteness,
  settings: JudgeSettings,
  { verdictOf }: LinkVerdicts,
): Judgement {
  const possible = all.get(profile.item) ?? [];
  const verdicts = new Map(possible.map((link) => [link, verdictOf(profile.item, link.progress.item)] as const));
  const links = possible.filter((link) => {
    const verdict = verdicts.get(link);
    // how rectification was organised answers what was asked, and no issue
    const mayAnswer = profile.item.kind === "requirement" || !link.progress.item.isOrganisation;
    return verdict === "accepted" || (mayAnswer && link.score >= settings.linkFrom && verdict !== "rejected");
  });
  const shownFrom = links.length === 0 ? settings.shownFrom : settings.reviewFrom; // beside answers only what comes close
  const others = possible.filter((link) => !links.includes(link) && (link.score >= shownFrom || verdicts.get(link) === "rejected"));
  const candidates = others.filter((link, index) => index < mostCandidates || verdicts.get(link) === "rejected");
  const open = candidates.filter((link) => link.score >= settings.reviewFrom && verdicts.get(link) !== "rejected");
  if (links.length === 0) {
    const parts = partsAnswered(profile, [], weights, settings).parts;
    if (open.length > 0) return { state: "review", reason: "too-close", parts, links, candidates };
    return { state: "unaddressed", reason: "no-answer", parts, links, candidates };
  }
  const { parts, missing } = partsAnswered(profile, links, weights, settings);
  const concrete = links.some((link) => concretenessOf(link.progress.item).concrete);
  if (!concrete) return { state: "partial", reason: "promise-only", parts, links, candidates };
  if (missing >= (profile.item.kind === "requirement" ? settings.missingAskedFrom : settings.missingFrom)) return { state: "partial", reason: "part-missing", parts, links, candidates };
  return { state: "addressed", reason: "concrete-answer", parts, links, candidates };
}

const leastAsked = 0.5; // a part with less of its own to be told by is not missed

/** Which parts of an item its links speak of, and what share of all that is asked they leave out. */
function partsAnswered(
  profile: Profile<FeedbackItem>,
  links: readonly ScoredLink[],
  weights: TermWeights,
  { partFrom }: JudgeSettings,
): { parts: Judgement["parts"]; missing: number } {
  const asked = askedParts(profile);
  const isSaid = (id: number): boolean => links.some(({ progress }) => hasTerm(progress, id));
  if (asked.length < 2) return { parts: [], missing: 0 };
  let left = 0;
  const parts = asked.map((part) => {
    const { weight, said } = weigh(part, weights, isSaid);
    const isAnswered = links.length > 0 && (part.isGeneral || weight < leastAsked || said / weight >= partFrom);
    if (!isAnswered) left++;
    return { text: part.text, span: part.span, answered: isAnswered };
  });
  return { parts, missing: left / asked.length };
}

function weigh({ ids }: Part, weights: TermWeights, isSaid: (id: number) => boolean): { weight: number; said: number } {
  let weight = 0;
  let said = 0;
  for (const id of ids) {
    weight += weights[id] as number;
    if (isSaid(id)) said += weights[id] as number;
  }
  return { weight, said };
}

/** How the answers of each item stand to it, seen over all items. */
export function shapesOf(judged: ReadonlyMap<FeedbackItem, Judgement>, progress: readonly ProgressItem[], paraphrasedBelow: number): ReadonlyMap<FeedbackItem, CoverageShape[]> {
  const answeredBy = new Map<ProgressItem, FeedbackItem[]>();
  for (const [item, { links }] of judged) {
    for (const link of links) {
      const list = answeredBy.get(link.progress.item);
      if (list === undefined) answeredBy.set(link.progress.item, [item]);
      else list.push(item);
    }
  }
  const moved = reordered(judged, progress);
  return new Map(
    [...judged].map(([item, { links }]) => {
      const shapes: CoverageShape[] = [];
      if (links.length > 1) shapes.push("split");
      if (links.some((link) => (answeredBy.get(link.progress.item) ?? []).some((other) => other !== item && other.kind === item.kind))) shapes.push("merged");
      if (moved.has(item)) shapes.push("reordered");
      if (links.length > 0 && links.every(({ evidence }) => evidence.titlesAlike < paraphrasedBelow)) shapes.push("paraphrased");
      return [item, shapes];
    }),
  );
}

/** Issues whose answers stand out of the order in which most are answered: those outside a longest run that ascends. */
function reordered(judged: ReadonlyMap<FeedbackItem, Judgement>, progress: readonly ProgressItem[]): ReadonlySet<FeedbackItem> {
  const places = new Map([...progress].sort((a, b) => a.span.start - b.span.start).map((item, index) => [item, index]));
  const answered = [...judged]
    .filter(([{ kind }, { links }]) => kind === "issue" && links.length > 0)
    .sort(([a], [b]) => a.span.start - b.span.start || (a.id < b.id ? -1 : 1))
    .map(([item, { links }]) => ({ item, place: places.get((links[0] as ScoredLink).progress.item) as number }));
  // the last item of the best run of each length, and the one before it
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  answered.forEach(({ place }, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((answered[tails[middle] as number] as { place: number }).place <= place) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? undefined : tails[low - 1]);
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = before[index]) kept.add(index);
  return new Set(answered.filter((_, index) => !kept.has(index)).map(({ item }) => item));
}
