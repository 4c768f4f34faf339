import { linesOf } from "../../text/lines.js";
import type { Span } from "../../model/span.js";
import { element, markup, type Content, type Markup } from "./markup.js";
import { cutSegments, type Segment } from "./segments.js";

/** A stretch of text that a row of the table tells of. */
export interface Passage {
  readonly span: Span;
  /** The part that leads to the row: a heading, a marker. */
  readonly lead: Span;
  /** The keys of the rows. None: nothing in the table tells of it. */
  readonly items: readonly number[];
  /** Its name in the page. */
  readonly anchor: string;
}

/** A mark on a stretch of text: how it looks, and what it says of the words. */
export interface TextMark {
  readonly span: Span;
  /** Class names of the style sheet. */
  readonly look: string;
  /** What is shown when it is pointed at. */
  readonly note?: string;
  /** The rows for which alone it is shown. */
  readonly items?: readonly number[];
}

/** A text with what is marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly marks: readonly TextMark[];
}

/** What lies over a segment, told apart. */
interface Cover {
  readonly passages: readonly Passage[];
  /** Those whose lead this is, the outermost first. */
  readonly leads: readonly Passage[];
  readonly marks: readonly TextMark[];
}

/**
 * A text as paragraphs, one for each line that is not blank. A passage is a `span` whose `data-items` are its rows (one
 * for each paragraph that it runs through); its lead is a link to the first of them, `rowAnchor(key)`. Marks are `span`s
 * inside. Together the paragraphs hold every character of their lines.
 */
export function textPane({ text, passages, marks }: MarkedText, rowAnchor: (key: number) => string): Markup {
  const lines = linesOf(text).filter(({ start, end }) => end > start);
  const spans = [...passages.map(({ span }) => span), ...passages.map(({ lead }) => lead), ...marks.map(({ span }) => span)];
  const segments = cutSegments(text.length, spans, lines.flatMap(({ start, end }) => [start, end]));
  const anchored = new Set<Passage>();
  const coverOf = ({ spans: indices }: Segment): Cover => {
    const covering = indices.filter((index) => index < passages.length).map((index) => passages[index] as Passage);
    const leads = indices.filter((index) => index >= passages.length && index < 2 * passages.length);
    return {
      passages: covering,
      leads: leads.map((index) => passages[index - passages.length] as Passage),
      marks: indices.filter((index) => index >= 2 * passages.length).map((index) => marks[index - 2 * passages.length] as TextMark),
    };
  };

  const paragraphs: Markup[] = [];
  let at = 0;
  for (const line of lines) {
    while ((segments[at] as Segment).start < line.start) at++;
    const content: Markup[] = [];
    const looks = new Set<string>();
    let run: { cover: Cover; content: Content[] } | undefined;
    const close = (): void => {
      if (run !== undefined) content.push(runOf(run.cover, run.content, anchored, rowAnchor));
    };
    for (; at < segments.length && (segments[at] as Segment).end <= line.end; at++) {
      const segment = segments[at] as Segment;
      const cover = coverOf(segment);
      if (run === undefined || !isSameRun(run.cover, cover)) {
        close();
        run = { cover, content: [] };
      }
      for (const { look } of cover.marks) if (look.startsWith("line-")) looks.add(look);
      run.content.push(segmentOf(text.slice(segment.start, segment.end), cover.marks));
    }
    close();
    paragraphs.push(element("p", { class: looks.size === 0 ? undefined : [...looks].join(" ") }, content));
  }
  return markup(paragraphs);
}

function isSameRun(a: Cover, b: Cover): boolean {
  return isSameList(a.passages, b.passages) && isSameList(a.leads, b.leads);
}

function isSameList(a: readonly Passage[], b: readonly Passage[]): boolean {
  return a.length === b.length && a.every((passage, index) => passage === b[index]);
}

/** A stretch inside the same passages: a link where it leads to a row. */
function runOf({ passages, leads }: Cover, content: readonly Content[], anchored: Set<Passage>, rowAnchor: (key: number) => string): Markup {
  if (passages.length === 0) return markup(content);
  const items = [...new Set(passages.flatMap((passage) => passage.items))].reverse(); // the innermost first
  const opened = leads.filter((passage) => !anchored.has(passage));
  for (const passage of opened) anchored.add(passage);
  const names = opened.map(({ anchor }) => anchor);
  const common = { id: names.pop(), "data-items": items.length === 0 ? undefined : items.join(" ") };
  // a stretch has one name: where it opens several passages, those outside have theirs before it
  const others = names.map((id) => element("span", { id }));
  const first = leads.findLast((passage) => passage.items.length > 0)?.items[0];
  if (first === undefined) return markup(others, element("span", { class: "passage", ...common }, content));
  return markup(others, element("a", { class: "lead", href: `#${rowAnchor(first)}`, draggable: "false", ...common }, content));
}

function segmentOf(text: string, marks: readonly TextMark[]): Content {
  const shown = marks.filter(({ look }) => !look.startsWith("line-"));
  if (shown.length === 0) return text;
  const items = [...new Set(shown.flatMap((mark) => mark.items ?? []))];
  const note = shown.findLast((mark) => mark.note !== undefined)?.note;
  return element("span", { class: [...new Set(shown.map(({ look }) => look))].join(" "), title: note, "data-words": items.length === 0 ? undefined : items.join(" ") }, text);
}
