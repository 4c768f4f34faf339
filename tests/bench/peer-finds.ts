import type { Entity } from "../../src/model/entity.js";
import { parseDocument } from "../../src/parse.js";
import type { Family, Find, Peer } from "./peers.js";
import type { TextSet } from "./texts.js";

const families: Readonly<Partial<Record<Entity["type"], Family>>> = {
  date: "time",
  duration: "time",
  frequency: "time",
  count: "number",
  amount: "number",
  percent: "number",
};
const around = 12; // characters shown on either side

/** A find with who made it and what we have in its place. */
interface Row extends Find {
  readonly who: string;
  readonly note: string;
}

const overlap = (a: Find, b: Find): boolean => a.start < b.end && b.start < a.end;

/** What we read in a place instead: an entity of another family, or a marker of outline or measure. */
function insteadOf(place: Find, others: readonly (Find & { readonly type: string })[]): string {
  const types = others.filter((other) => overlap(place, other)).map(({ type }) => type);
  return types.length === 0 ? "nothing" : [...new Set(types)].join(", ");
}

/** How often each note stands there: `date 20, citation 2`. */
function tally(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { note } of rows) counts.set(note, (counts.get(note) ?? 0) + 1);
  return [...counts].map(([note, count]) => `${note.replace("we read: ", "")} ${count}`).join(", ");
}

/** Finds of several peers in one place are one row. */
function joined(finds: readonly (Find & { readonly who: string })[]): (Find & { readonly who: string })[] {
  const rows: { start: number; end: number; who: string }[] = [];
  for (const { start, end, who } of [...finds].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = rows.at(-1);
    if (last === undefined || start >= last.end) rows.push({ start, end, who });
    else {
      last.end = Math.max(last.end, end);
      if (!last.who.includes(who)) last.who += ` + ${who}`;
    }
  }
  return rows;
}

function print(text: string, heading: string, rows: readonly Row[]): void {
  console.log(`\n  ${heading}: ${rows.length}`);
  const oneLine = (part: string): string => part.replace(/\s/g, "␣");
  for (const { start, end, who, note } of rows) {
    const before = oneLine(text.slice(Math.max(0, start - around), start));
    const after = oneLine(text.slice(end, end + around));
    console.log(`    ${String(start).padStart(6)}  ${before}⟦${oneLine(text.slice(start, end))}⟧${after}\t${who}\t${note}`);
  }
}

/** For each document, what the peers find and we miss, where they reach further, and what we find and they miss. */
export function reportPeerFinds(sets: readonly TextSet[], peers: readonly Peer[]): void {
  const totals = { both: 0, theirs: 0, theirsUnread: 0, ours: 0 };
  for (const { name, text } of sets.flatMap(({ texts }) => texts)) {
    const { entities, outline, measures } = parseDocument(text);
    const markers: (Find & { type: string })[] = measures.map(({ markerSpan }) => ({ ...markerSpan, type: "measure marker" }));
    const addMarkers = (sections: typeof outline): void => {
      for (const { span, titleSpan, children } of sections) {
        markers.push({ start: span.start, end: titleSpan.start, type: "section marker" });
        addMarkers(children);
      }
    };
    addMarkers(outline);
    const placed = entities.map((entity) => ({ ...entity.span, type: entity.type }));
    console.log(`\n${name}`);
    for (const family of ["time", "number"] as const) {
      const theirs = joined(peers.filter((peer) => peer.family === family).flatMap((peer) => peer.find(text).map((find) => ({ ...find, who: peer.name }))));
      const ours = placed.filter(({ type }) => families[type] === family);
      const others = [...placed.filter(({ type }) => families[type] !== family), ...markers];
      const missed = theirs.filter((find) => !ours.some((own) => overlap(find, own))).map((find) => ({ ...find, note: `we read: ${insteadOf(find, others)}` }));
      const unread = missed.filter(({ note }) => note.endsWith("nothing"));
      const further = theirs.flatMap((find) => {
        const met = ours.filter((own) => overlap(find, own));
        const reach = { start: Math.min(...met.map(({ start }) => start)), end: Math.max(...met.map(({ end }) => end)) };
        const beyond = met.length > 0 && (find.start < reach.start || find.end > reach.end);
        return beyond ? [{ ...find, note: `we read: ${met.map(({ start, end }) => text.slice(start, end)).join(" | ")}` }] : [];
      });
      const alone = ours.filter((own) => !theirs.some((find) => overlap(find, own))).map((own) => ({ ...own, who: own.type, note: "" }));
      const label = family === "time" ? "dates and times" : "numbers and counts";
      const elsewhere = missed.filter((row) => !unread.includes(row));
      print(text, `${label}, theirs not ours, read as nothing`, unread);
      // a number in a date or a marker is one we read: only told how often
      if (family === "time") print(text, `${label}, theirs not ours, read as something else`, elsewhere);
      else console.log(`\n  ${label}, theirs not ours, read as something else: ${elsewhere.length} (${tally(elsewhere)})`);
      print(text, `${label}, theirs reach further`, further);
      print(text, `${label}, ours not theirs`, alone);
      totals.both += ours.length - alone.length;
      totals.theirs += missed.length;
      totals.theirsUnread += unread.length;
      totals.ours += alone.length;
    }
  }
  console.log(`\nfound by both ${totals.both}; theirs not ours ${totals.theirs} (${totals.theirsUnread} read as nothing); ours not theirs ${totals.ours}`);
}
