/** A sentence of an opening, and its clauses, parted at commas and colons. */
export interface Sentence {
  readonly text: string;
  readonly clauses: readonly string[];
}

/** How a document opens, with its sentences. */
export interface Opening {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** Where a sentence ends; the points of a list in one line (主要问题 - 学习不深 - 管理不严) are sentences. */
const sentenceEnds = /[。；;\n]|(?<=[\u4e00-\u9fff\]])\s?[-–•●]\s?(?=[\u4e00-\u9fff])/;
const clauseEnds = /[，,：:]/;

/** The clauses of a sentence or of a part of one. */
export function clausesOf(sentence: string): readonly string[] {
  return sentence.split(clauseEnds);
}

/** Parts an opening into sentences and clauses, once for all who read it. */
export function readOpening(text: string): Opening {
  return { text, sentences: text.split(sentenceEnds).map((sentence) => ({ text: sentence, clauses: clausesOf(sentence) })) };
}

/** Whether a text speaks of an inspection. */
export const inspecting = /巡[察视]/;
/** How many problems were found, in figures. */
export const findingsCounted = /问题(?:共计|合计|总计|累计|总共|共)?\d{1,5}[个项条]|\d{1,5}[个项条](?:具体|主要|突出)?问题/;
/** Feedback as what was given, not the box or form for it. */
export const fedBack = /反馈(?!意见箱|渠道|表|单|卡)/;
/** The meeting that opens an inspection. */
export const mobilises = /动员(?:部署)?(?:大会|会)|动员讲话/;
/** The inspection of something, its verb before it. */
export const inspects = /(?:开展|进行)了?.{0,24}巡[察视]/;
