import { documentKindCues, type KindCue, type KindCuePlace } from "../../lexicon/document-kind-cues.js";
import { headWords } from "../../lexicon/head-words.js";
import { type DocumentKind, documentKinds } from "../../model/document-kinds.js";
import { deliversFeedback } from "./feedback-acts.js";
import { actsTold } from "./kind-acts.js";
import { kindByTitle } from "./kind-by-title.js";
import { readOpening } from "./opening.js";

const openingLength = 900;
const clearScore = 6; // from here on, with a lead of half as much, the rest of the text is not asked
const furthest = 6000;
/** Where a document says what it makes known: 现将巡察整改进展情况予以公布, 现向社会公开巡察反馈情况. */
const makingKnown = /现[^。；\n]{4,110}/g;
const makesKnown = /(?:予以|公[布开示告]|[通汇]报|报告|印发|向(?:社会|党内)|如下){1,3}/;
const speech = documentKinds.indexOf("address");
const list = documentKinds.indexOf("ledger");
/** How much more than a word of the title the thing tells that a document makes known. */
const knownShare = 2;

/** Tells the kind of a document by the words of its title, opening and body. `other` where nothing speaks. */
export function findKind(text: string, title: string): DocumentKind {
  const ended = kindByTitle(title);
  if (ended !== undefined) return ended;
  const { finder, cuesOf, count } = documentKindCues();
  const scores = new Float64Array(documentKinds.length);
  const add = (kind: number, weight: number): void => {
    scores[kind] = (scores[kind] as number) + weight;
  };
  const seen = new Uint8Array(count);
  // the last word of a title is its head noun: 巡察反馈问题整改进展情况的通报 is about 整改进展
  const inTitle = cuesOfName(title);
  inTitle.forEach((cues, index) => {
    const share = index === inTitle.length - 1 ? 1 : 1 / 3;
    for (const { kind, where, weight } of cues) add(kind, where === "title" ? weight * share : weight);
  });
  for (const name of madeKnown(text.slice(0, openingLength))) {
    for (const { kind, weight } of cuesOfName(name).at(-1) ?? []) add(kind, weight * knownShare);
  }
  const read = (places: readonly KindCuePlace[], from: number, to: number): void => {
    for (const { word } of finder.find(text, from, to)) {
      for (const { index, kind, where, weight } of cuesOf(word)) {
        if (seen[index] === 1 || !places.includes(where)) continue;
        seen[index] = 1;
        add(kind, weight);
      }
    }
  };
  read(["opening", "body"], 0, Math.min(text.length, openingLength));
  const named = inTitle.at(-1)?.[0]?.kind;
  // a speech tells of feedback that was given, too
  for (const { kind, weight } of named === speech ? [] : actsTold(text.slice(0, openingLength))) add(documentKinds.indexOf(kind), weight);
  const [most = 0, second = 0] = [...scores].sort((a, b) => b - a);
  if (most < clearScore || most - second < clearScore / 2) read(["body"], openingLength, Math.min(text.length, furthest));
  let best: DocumentKind = "other";
  let bestScore = 1;
  scores.forEach((score, index) => {
    if (score > bestScore) {
      best = documentKinds[index] as DocumentKind;
      bestScore = score;
    }
  });
  return best;
}

/**
 * The kind whose rules a document is read by: its own, but that of a notice where a speaker gives the inspectors' feedback
 * himself. His chapters hold what was found, and what he asks for stands below.
 */
export function readingKind(text: string, kind: DocumentKind): DocumentKind {
  return kind === "address" && readOpening(text.slice(0, openingLength)).sentences.some(deliversFeedback) ? "feedback-notice" : kind;
}

/** What the words of a title tell, word by word. A list that the title only speaks of tells nothing. */
function cuesOfName(name: string): KindCue[][] {
  const { titleFinder, cuesOf } = documentKindCues();
  return titleFinder
    .find(name)
    .map((found) => cuesOf(found.word).filter(({ where, kind }) => (where === "title" || where === "title-any") && (kind !== list || isOwnList(name, found))))
    .filter((cues) => cues.length > 0);
}

/** What may stand behind the list that a text is: 整改台账（第二批）, 问题清单、任务清单, 整改清单的公示. */
const behindList = /^[》”"\s]{0,2}(?:[、和及与][^，。\s]{1,16}(?:清单|台账|表)|整改(?:落实|进展|完成)?情况[\u4e00-\u9fff]{0,6})?[（(\s]{0,2}(?:第?[一二三四五六七八九十\d]{1,3}批|(?:截[至止])?[\d年月日.\-—\s]{1,20}底?|[^（）()，。\s]{1,16}(?=[）)]))?[）)]?(?:的?(?:通知|公示|公告|公开|报告|通报|说明|汇报))?$/;
const reach = 10; // characters before a list in which it is said what is done with it

/** Whether a list that a title names is what the text is, not what somebody publishes or keeps: 问题清单曝光, 建立整改台账. */
function isOwnList(title: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return behindList.test(title.slice(end)) && headWords().doneWithList.first(title, Math.max(0, start - reach), start) === undefined;
}

/** What an opening says that it makes known: 整改进展情况 in 现将整改进展情况予以公布. */
function madeKnown(opening: string): string[] {
  return [...opening.matchAll(makingKnown)].flatMap(([clause]) => {
    const verb = makesKnown.exec(clause);
    if (verb === null) return [];
    const before = clause.slice(0, verb.index).split(/[将把就]/);
    if (before.length > 1) return [before.slice(1).join("")];
    return clause.slice(verb.index + verb[0].length).split("，", 1);
  });
}
