import { fedBack, findingsCounted, inspecting, inspects, mobilises, type Opening } from "./opening.js";

const movedIn = /进驻|(?:完成|进行|开始).{0,6}动员/;
const letters = /来信|来电|来访|信访|举报|反映/;
/** All teams of a round have moved in: 巡察组已全部进驻, 5个巡察组完成进驻. One team's meeting is no such news. */
const allMovedIn = /(?:已|均|均已|现已|近日)(?:全部|全面|陆续|分别|集中){1,2}(?:完成)?进驻|(?:各|[\d一二两三四五六七八九十]个)[^，,。；;\n]{0,10}巡[察视]组[^，,。；;\n]{0,10}(?:完成进驻|进驻完毕|进驻到位)/;

/** Whether all teams of a round have moved in, and nothing was found or fed back yet. */
export function tellsAllMovedIn({ text, sentences }: Opening): boolean {
  return inspecting.test(text) && !fedBack.test(text) && !findingsCounted.test(text) && sentences.some((sentence) => allMovedIn.test(sentence.text));
}

/** Whether a team has moved in and letters are taken, and nothing was found or fed back yet. */
export function announcesEntry({ text: opening, sentences }: Opening): boolean {
  if (!movedIn.test(opening) || !inspecting.test(opening) || fedBack.test(opening) || mobilises.test(opening) || findingsCounted.test(opening)) return false;
  return sentences.some(({ text }) => text.includes("受理") && letters.test(text.slice(text.indexOf("受理"))));
}

/** Whom a round will take up, and the inspection itself: 将对甲局、乙局党组|开展常规巡察. */
const willTakeUp = /将(?:分别|同步|陆续)?(?:对|向|进驻)/;
const inspection = /(?:开展|进行|实施).{0,24}?巡[察视](?!整改|反馈|问题|成果|工作|监督检查)/;
const mendsFirst = /整改|反馈/;

/** Whether a sentence tells that bodies are to be inspected, and the text nothing of what was found. */
export function announcesRound({ text: opening, sentences }: Opening): boolean {
  if (fedBack.test(opening)) return false;
  return sentences.some(({ text }) => {
    const at = text.search(willTakeUp);
    return at >= 0 && inspection.test(text.slice(at)) && !mendsFirst.test(text);
  });
}

/** Feedback that was given to all: 第四轮巡察反馈工作完成, with how much was found. */
const allFedBack = /轮巡[察视].{0,24}反馈(?:工作)?(?:已|均已|全部|全面|近日|顺利|圆满){0,3}(?:完成|结束)/;

/** Whether a text sums up the feedback of a round in figures. */
export function sumsUpFeedback({ text, sentences }: Opening): boolean {
  return sentences.some((sentence) => allFedBack.test(sentence.text)) && findingsCounted.test(text);
}

/** A headline of the news that says what a place does: 云岭县：开展巡察“回头看”. */
const ofPlace = /^[^，。：:\s]{2,6}[县市区旗州][：:].{0,40}巡[察视]/;
const headlines = 2; // the first lines of a page

/** Whether a page opens with a headline of what a place does. */
export function hasHeadlineOfPlace({ sentences }: Opening): boolean {
  return sentences.slice(0, headlines).some(({ text }) => ofPlace.test(text));
}

const starts = /巡[察视](?:工作)?(?:将|定于|拟于).{0,16}(?:启动|开始|展开)/;
const soon = /将于?(?:近期|近日|\d{1,2}月)/;

/** Whether a clause tells of a round that is to come: 第六轮巡察定于9月上旬启动, 将于近期对6个单位开展巡察. */
export function comes(clause: string): boolean {
  return starts.test(clause) || (soon.test(clause) && inspects.test(clause.slice(clause.indexOf("将"))));
}
