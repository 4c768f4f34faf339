import type { DocumentKind } from "../../model/document-kinds.js";
import { answeredPairs } from "../answered-pairs.js";
import { givesFeedback, headsItsFindings, namesOpinion, tellsFindings } from "./feedback-acts.js";
import { inspecting, type Opening, readOpening } from "./opening.js";
import { announcesEntry, announcesRound, comes, hasHeadlineOfPlace, sumsUpFeedback, tellsAllMovedIn } from "./round-acts.js";

/** What an opening tells that was done, which no single word of `corpus/document-kinds.tsv` can tell; once each. */
interface Act {
  readonly kind: DocumentKind;
  readonly weight: number;
  readonly isTold: (opening: Opening) => boolean;
}

const fewestPairs = 2; // of problems answered line by line: 问题：…⏎整改：…

/** 近日，甲局、乙局党委向社会公开|巡视整改进展情况. */
const mendingMadeKnown = /(?:公[布开示]|通报)了?(?:本轮|本次)?巡[察视](?:反馈)?(?:意见|问题)?的?整改(?:工作)?(?:落实|进展|完成)?情况$/;
const longestMendingKnown = 24;
const lately = /近日|日前|现/;

/** Whether a sentence ends with the news that what was mended is made known. */
function tellsMendingKnown({ sentences }: Opening): boolean {
  return sentences.some(({ text }) => mendingMadeKnown.test(text.slice(-longestMendingKnown)) && lately.test(text));
}

const acts: readonly Act[] = [
  { kind: "progress-report", weight: 6, isTold: ({ text }) => inspecting.test(text) && answeredPairs(text) >= fewestPairs },
  { kind: "progress-report", weight: 3, isTold: tellsMendingKnown },
  { kind: "feedback-notice", weight: 3, isTold: ({ sentences }) => sentences.some(givesFeedback) },
  { kind: "feedback-notice", weight: 3, isTold: ({ sentences }) => sentences.some(namesOpinion) },
  { kind: "feedback-notice", weight: 4, isTold: tellsFindings },
  { kind: "feedback-notice", weight: 3, isTold: headsItsFindings },
  { kind: "announcement", weight: 6, isTold: announcesEntry },
  { kind: "announcement", weight: 6, isTold: tellsAllMovedIn },
  { kind: "announcement", weight: 4, isTold: announcesRound },
  { kind: "round-summary", weight: 3, isTold: sumsUpFeedback },
  { kind: "round-summary", weight: 6, isTold: hasHeadlineOfPlace },
  { kind: "announcement", weight: 2, isTold: ({ sentences }) => sentences.some(({ clauses }) => clauses.some(comes)) },
];

/**
 * What the acts that an opening tells of say about the kind of its document.
 *
 * @example actsTold("县委第二巡察组向县档案馆反馈专项巡察情况。") // [{ kind: "feedback-notice", weight: 3 }]
 */
export function actsTold(opening: string): readonly Pick<Act, "kind" | "weight">[] {
  const read = readOpening(opening);
  return acts.filter(({ isTold }) => isTold(read)).map(({ kind, weight }) => ({ kind, weight }));
}
