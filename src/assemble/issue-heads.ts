import { fieldLabels } from "../lexicon/cues.js";
import { linesOf } from "../text/lines.js";
import { isAspectTitle, namesFocus, statesProblem } from "./section-role.js";

/** The head of an issue that has no number: 针对“…”问题, 关于…的问题, 反馈问题：…, a line that states a problem. */
export interface IssueHead {
  readonly start: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** Where the answer begins. */
  readonly bodyStart: number;
  /** The aspect heading above it, if one stands in a line of its own. */
  readonly aspect: { readonly start: number; readonly end: number; readonly ordinal: number } | undefined;
}

const targeted =
  /^(?:关于|针对)(?:[“"「][^”"」\n]{2,120}[”"」][^。，,：:；\n]{0,12}?|[^。：:；\n]{2,100}?)的?问题(?:的?(?:整改|落实)(?:落实|完成|进展|推进)?(?:情况)?|方面)?(?=[，,。：:；\s一]|$)/;
const labelled =
  /^(?:(?:反馈问题|存在问题|具体问题|巡察反馈问题|问题|整改问题)[：:]\s*|(?:巡察|巡视)?组?反馈(?:意见)?指出[，,：:]\s*|(?:巡察|巡视)组指出[，,：:]\s*)/;

/** Finds issue heads without numbers in a stretch of text. Each begins a line or, where lines are lost, a sentence. */
export function findIssueHeads(text: string, from: number, to: number): IssueHead[] {
  const heads: IssueHead[] = [];
  let aspect: IssueHead["aspect"];
  let aspects = 0;
  const { finder, rowsOf } = fieldLabels();
  const answersAt = (offset: number): boolean => {
    const label = finder.at(text, offset);
    return label !== undefined && (rowsOf(label)[0]?.field === "answer" || rowsOf(label)[0]?.field === "measures");
  };
  const lines = linesOf(text.slice(from, to)).filter(({ start, end }) => end > start);
  lines.forEach((line, index) => {
    const start = from + line.start;
    const end = from + line.end;
    const content = text.slice(start, end);
    const next = lines[index + 1];
    const label = labelled.exec(content)?.[0];
    const match = label === undefined ? targeted.exec(content) : null;
    if (label !== undefined || match !== null) {
      const titleStart = start + (label?.length ?? 0);
      let titleEnd = match === null ? end : start + match[0].length;
      if (match === null) {
        const stop = content.slice(label?.length ?? 0).search(/[。；]/);
        if (stop >= 0) titleEnd = titleStart + stop;
      }
      heads.push({ start, titleStart, titleEnd, bodyStart: skipStops(text, titleEnd, to), aspect });
      return;
    }
    const stop = content.search(/[。！？]/);
    const titleLength = stop < 0 ? content.length : stop;
    const alone = stop < 0 || stop === content.length - 1;
    if (alone && titleLength <= 60 && titleLength >= 4 && !/[：:；;]/.test(content) && (namesFocus(content) || /方面$/.test(content)) && isAspectTitle(content.replace(/[。：:]$/, ""))) {
      aspects++;
      aspect = { start, end: start + titleLength, ordinal: aspects };
      return;
    }
    const gluedAnswer = stop >= 0 && answersAt(start + stop + 1);
    const answerBelow = next !== undefined && answersAt(from + next.start);
    if (titleLength >= 4 && titleLength <= 60 && (gluedAnswer || (alone && answerBelow)) && !/[：:]/.test(content.slice(0, titleLength))) {
      heads.push({ start, titleStart: start, titleEnd: start + titleLength, bodyStart: skipStops(text, start + titleLength, to), aspect });
      return;
    }
    if (alone && aspect !== undefined && titleLength <= 50 && next !== undefined && statesProblem(content) && !/[，：:；]$/.test(content)) {
      heads.push({ start, titleStart: start, titleEnd: start + titleLength, bodyStart: skipStops(text, start + titleLength, to), aspect });
    }
  });
  return heads;
}

function skipStops(text: string, offset: number, to: number): number {
  let at = offset;
  while (at < to && /[\s。，,：:；;、]/.test(text[at] as string)) at++;
  return at;
}
