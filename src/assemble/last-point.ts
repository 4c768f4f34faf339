import type { OutlineNode } from "../outline/index.js";
import { isTerminal } from "../text/characters.js";

/** Who speaks next, at the head of a paragraph: 赵某强调，… 县水务局党组表示：… 会上，县委常委李某提出要求：… */
const speaker = /^[^\S\n]{0,8}(?:会上[，,]|随后[，,]|参加会议的|(?!巡[察视]组|[^，。：\n]{0,20}巡[察视]组(?:强调|指出|要求))[^，。：；\n\d]{2,30}(?:强调|指出|表示|表态发言|提出(?:了)?(?:明确|具体|整改)?要求)[，。：,:])/;
const longestOpening = 60;

/**
 * Where the last of several numbered points ends: after as many paragraphs as the longest of those before it has, and where
 * somebody else speaks. What stands below is said of the whole. `node.end` for points that others follow.
 */
export function lastPointEnd(text: string, node: OutlineNode): number {
  const siblings = node.parent?.children ?? [];
  if (node !== siblings.at(-1)) return node.end;
  const most = Math.max(0, ...siblings.slice(0, -1).map(({ start, end }) => paragraphStarts(text, start, end).length));
  const starts = paragraphStarts(text, node.start, node.end);
  const next = starts.findIndex((start, index) => index > 0 && ((most > 0 && index >= most) || speaker.test(text.slice(start, start + longestOpening))));
  return next < 0 ? node.end : (starts[next] as number);
}

/** Where the paragraphs between two offsets begin: lines behind a stop. */
function paragraphStarts(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  let ended = true;
  for (let start = from; start < to; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 || feed > to ? to : feed;
    const line = text.slice(start, end).trimEnd();
    if (line !== "") {
      if (ended) starts.push(start);
      ended = isTerminal(line.charCodeAt(line.length - 1));
    }
    start = end + 1;
  }
  return starts;
}
