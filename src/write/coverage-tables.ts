import { label } from "../lexicon/labels.js";
import type { Language } from "../lexicon/diagnostics.js";
import type { CoverageItem, CoverageReport } from "../model/coverage.js";
import { coverageStates } from "../model/coverage-states.js";
import type { Table, TableColumn } from "../model/table.js";
import { coverageSummary } from "./coverage-summary.js";
import { wordsOf } from "./coverage-text.js";

/**
 * A coverage report as the sheets of a spreadsheet: the items with their states and the passages that answer them, what
 * the report tells without answering anything, and the sums. An item that is answered in several places has a row for each.
 */
export function coverageTables(report: CoverageReport, lang: Language): Table[] {
  const say = (key: string): string => label(`coverage.${key}`, lang);
  const column = (key: string, width: number, more: Partial<TableColumn> = {}): TableColumn => ({ header: say(key), width, ...more });
  const states = coverageStates.map((state) => say(`state.${state}`));
  return [
    {
      name: say("sheet.items"),
      columns: [
        column("column.id", 10),
        column("column.kind", 8),
        column("column.item", 44),
        column("column.state", 12, { choices: states }),
        column("column.reason", 28),
        column("column.answerId", 10),
        column("column.answer", 40),
        column("column.score", 8),
        column("column.concrete", 14),
        column("by", 36),
        column("missingPart", 30),
        column("column.decision", 20),
        column("column.note", 30),
      ],
      rows: report.items.flatMap((item) => rowsOf(item, say)),
    },
    {
      name: say("sheet.unlinked"),
      columns: [column("column.id", 10), column("column.answer", 80)],
      rows: report.unlinked.map(({ id, title }) => [id, title]),
    },
    {
      name: say("sheet.summary"),
      columns: [column("title", 100)],
      rows: [...coverageSummary(report, lang), ...report.diagnostics.map(({ message }) => message)].map((line) => [line]),
    },
  ];
}

function rowsOf(item: CoverageItem, say: (key: string) => string): (string | number)[][] {
  const { id, kind, title, state, reason, shapes, links, candidates, parts, decisions } = item;
  const why = [say(`reason.${reason}`), ...shapes.map((shape) => say(`shape.${shape}`))].join(" · ");
  const missing = links.length === 0 ? "" : parts.flatMap(({ text, answered }) => (answered ? [] : [text])).join("；");
  const made = decisions.filter(({ verdict }) => verdict !== "open");
  const verdicts = made.map(({ verdict, standing }) => `${say(`decision.${standing}`)}: ${say(`verdict.${verdict}`)}`).join("；");
  const notes = made.flatMap(({ note }) => (note === undefined ? [] : [note])).join("；");
  const head = [id, say(`kind.${kind}`), title, say(`state.${state}`), why];
  const tail = [missing, verdicts, notes];
  if (links.length > 0) return links.map((link) => [...head, link.progressId, link.title, link.score, say(link.concrete ? "concrete" : "promise"), wordsOf(link), ...tail]);
  const [nearest] = candidates;
  if (nearest === undefined) return [[...head, "", "", "", "", "", ...tail]];
  return [[...head, nearest.progressId, `${say("nearest")}: ${nearest.title}`, nearest.score, "", wordsOf(nearest), ...tail]];
}
