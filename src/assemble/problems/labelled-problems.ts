import { problemLeads } from "../../lexicon/cues.js";
import type { Place } from "../draft.js";
import type { LeadReader } from "../list-role.js";
import { statesProblem } from "../heading-words.js";
import { tellsDefect } from "./defect.js";
import { partAtSemicolons, partProblems } from "./part-problems.js";
import { addPassage, aspectLength, type ProseDraft } from "./prose-draft.js";
import { sentencesOf } from "./sentences.js";
import { problemsTold } from "./told-problems.js";

const longestOpener = 6; // characters of 还存在 between an aspect and its problems
const shortestLead = 8; // characters before a list that may be a problem of their own

/** A line that leads to the problems below it: 共发现4个方面47个问题，主要表现在： */
const leadsOn = /(?:问题|不足|短板)[^，,。；;]{0,4}[，,]?(?:主要|具体|突出|集中)?(?:表现|体现|反映|是|有|如下)[^，,。；;]{0,3}[：:]$/;

/** How the sentences behind a label are read. */
export interface LabelReading {
  readonly roleOfLead: LeadReader;
  /** Whether a list with marks holds a passage. */
  readonly isListed: (start: number, end: number) => boolean;
}

/** Adds the problems of the sentences behind a label (主要问题：A。B。); false where none of them states a problem. */
export function addLabelled(draft: ProseDraft, text: string, { start, end }: Place, { roleOfLead, isListed }: LabelReading): boolean {
  const sentences = statingSentences(draft, text, { start, end }, isListed);
  for (const sentence of sentences) {
    const told = problemsTold(text, sentence.start, sentence.end, false, roleOfLead);
    const opened = aspectLength(text, sentence);
    if (told !== undefined && told.problems.length > 1 && (opened === 0 || told.start > sentence.start + opened + longestOpener)) {
      const before = { start: sentence.start, end: told.start };
      if (told.start - sentence.start > shortestLead && tellsDefect(text.slice(before.start, before.end))) draft.doubts.push(before);
      addPassage(draft, text, told, told, told.subject);
    } else {
      const parted = sentences.length > 1 ? { problems: partAtSemicolons(text, sentence.start, sentence.end), whole: false } : partProblems(text, sentence.start, sentence.end);
      addPassage(draft, text, sentence, parted);
    }
  }
  return sentences.length > 0;
}

/** The sentences behind a label that state problems, up to the first that turns to something else; those in doubt between them are noted. */
function statingSentences({ doubts }: ProseDraft, text: string, { start, end }: Place, isListed: LabelReading["isListed"]): readonly Place[] {
  const { turns } = problemLeads();
  const found: Place[] = [];
  for (const sentence of sentencesOf(text, start, end)) {
    if (isListed(sentence.start, sentence.end)) continue;
    const words = text.slice(sentence.start, sentence.end);
    if (leadsOn.test(words)) continue;
    const isTold = tellsDefect(words);
    const isStated = isTold || /[；;]/.test(words) || statesProblem(words);
    const turned = turns.first(words) !== undefined;
    if (isStated && (isTold || !turned)) found.push(sentence);
    else if (isStated || turned || found.length === 0) break;
    else doubts.push(sentence);
  }
  return found;
}
