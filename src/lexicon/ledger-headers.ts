import headersTable from "../../corpus/ledger-headers.tsv";
import marksTable from "../../corpus/ledger-marks.tsv";
import notesTable from "../../corpus/ledger-notes.tsv";
import totalsTable from "../../corpus/total-words.tsv";
import { focusCategories, type FocusCategory } from "../model/focus-categories.js";
import { type LedgerColumnKey, ledgerColumnKeys } from "../model/ledger-keys.js";
import { type StatusValue, statusValues } from "../model/status-values.js";
import { fieldLabels } from "./cues.js";
import { ledgerColumns } from "./ledger-columns.js";
import { label } from "./labels.js";
import { tellsStateAlone } from "./status.js";
import { readTable } from "./table.js";

/** The column that a field of labelled lines stands in. */
const columnOfField: Readonly<Record<string, LedgerColumnKey>> = {
  number: "ordinal",
  problem: "problem",
  measures: "measures",
  answer: "progress",
  result: "status",
  deadline: "deadline",
  "lead-unit": "leadUnit",
  "cooperate-unit": "cooperateUnit",
  "responsible-unit": "responsibleUnit",
  "responsible-leader": "responsibleLeader",
  "responsible-person": "responsiblePerson",
  "supervise-unit": "superviseUnit",
};

/** The field of labelled lines that a column holds; undefined for one that is no field (聚焦类别). */
export function fieldOfColumn(key: LedgerColumnKey): string | undefined {
  return Object.keys(columnOfField).find((field) => columnOfField[field] === key);
}

/** The field of labelled lines that a column's header names: that of the column it stands over, else of the label it is. */
export function fieldOfHeader(header: string): string | undefined {
  const key = ledgerColumnOf(header);
  return key === undefined ? fieldLabels().rowsOf(header.replace(/\s/g, ""))[0]?.field : fieldOfColumn(key);
}

const longestHeader = 24; // characters; a longer cell is content
const shortestEnding = 3;

let headers: Map<string, LedgerColumnKey> | undefined;

/** A header without blanks, notes in brackets, marks and case. */
function plainHeader(header: string): string {
  return header
    .replace(/[\s*＊:：]/g, "")
    .replace(/[（(][^（）()]{0,20}[)）]$/, "")
    .toLowerCase();
}

function knownHeaders(): Map<string, LedgerColumnKey> {
  if (headers === undefined) {
    headers = new Map();
    for (const { header, key } of readTable(headersTable, ["header", "key"])) headers.set(plainHeader(header), key as LedgerColumnKey);
    for (const { key, header } of ledgerColumns("issues")) {
      for (const name of Object.values(header)) if (!headers.has(plainHeader(name))) headers.set(plainHeader(name), key as LedgerColumnKey);
    }
  }
  return headers;
}

function exactly(header: string): LedgerColumnKey | undefined {
  const known = knownHeaders().get(header);
  if (known !== undefined) return known;
  const field = fieldLabels().rowsOf(header)[0]?.field;
  return field === undefined ? undefined : columnOfField[field];
}

/**
 * The column that a header names: by the tables `ledger-headers.tsv` and `field-labels.tsv`; a header of two parts
 * (责任单位及责任人) names its first; words before a known header (具体整改措施) do not matter. Undefined for any other.
 *
 * @example ledgerColumnOf("存在 问题") // "problem"
 */
export function ledgerColumnOf(header: string): LedgerColumnKey | undefined {
  if (header.length > longestHeader * 2) return undefined;
  const plain = plainHeader(header);
  if (plain === "" || plain.length > longestHeader) return undefined;
  const key = ledgerColumnKeys.find((each) => each.toLowerCase() === plain) ?? exactly(plain);
  if (key !== undefined) return key;
  const join = plain.search(/[及和与、/]/);
  if (join >= 2) {
    const first = exactly(plain.slice(0, join));
    if (first !== undefined) return first;
  }
  for (let start = 1; plain.length - start >= shortestEnding; start++) {
    const ending = exactly(plain.slice(start));
    if (ending !== undefined && !plain.slice(0, start).endsWith("不")) return ending;
  }
  return undefined;
}

let marks: Map<string, StatusValue> | undefined;

/** The status that the whole cell of a status column means (是, √, 已完成); undefined where it is a sentence to be read. */
export function statusOfMark(cell: string): StatusValue | undefined {
  marks ??= new Map([
    ...readTable(marksTable, ["mark", "status"]).map(({ mark, status }) => [mark.toLowerCase(), status as StatusValue] as const),
    ...statusValues.flatMap((value) => (["zh", "en"] as const).map((lang) => [label(`status.${value}`, lang).toLowerCase(), value] as const)),
  ]);
  return marks.get(cell.trim().toLowerCase());
}

const share = /^(?:已|现已|目前)?(?:整改)?(?:完成(?:率|进度)?|进度)?[：:]?(?:约|为|达到?)?[：:]?(\d{1,3}(?:\.\d{1,2})?)[%％]。?$/;
const longestShare = 20;
const remark = /[（(][^（）()]{1,40}[)）]$/;

/** How far a value says that something is by its share alone: 100%, 已完成60%, 完成率为80%. Undefined for any other words. */
export function statusOfShare(value: string): StatusValue | undefined {
  const said = value.length > longestShare ? undefined : share.exec(value)?.[1];
  if (said === undefined) return undefined;
  const done = Number(said);
  if (done > 100) return undefined; // of something else
  return done === 100 ? "completed" : done === 0 ? "not-completed" : "in-progress";
}

/**
 * The status that a whole cell gives by a mark, an answer or a share, with a remark in brackets or a share behind it;
 * undefined where it is a sentence to be read.
 *
 * @example statusOfCell("未完成（拟于12月底前完成）") // "not-completed"
 */
export function statusOfCell(cell: string): StatusValue | undefined {
  const core = cell.trim().replace(/。$/, "");
  const plain = statusOfMark(core) ?? statusOfShare(core) ?? statusOfMark(core.replace(remark, ""));
  if (plain !== undefined) return plain;
  const comma = core.search(/[，,；;]/);
  return comma > 0 && statusOfShare(core.slice(comma + 1).trim()) !== undefined ? statusOfMark(core.slice(0, comma)) : undefined;
}

/** Whether a whole cell only says how far something is (已完成, √, 60%), and not what was done. */
export function isStateCell(cell: string): boolean {
  return statusOfCell(cell) !== undefined || tellsStateAlone(cell);
}

/** The focus category that the whole cell of a focus column names by its label (群众身边); undefined for any other words. */
export function focusOfLabel(cell: string): FocusCategory | undefined {
  const name = cell.trim().toLowerCase();
  return focusCategories.find((category) => (["zh", "en"] as const).some((lang) => label(`focus.${category}`, lang).toLowerCase() === name));
}

let notes: readonly string[] | undefined;

/** Whether a row's first words make it a note (填表人：…) or a line of totals (合计), and no issue; `corpus/ledger-notes.tsv`, `total-words.tsv`. */
export function opensNote(text: string): boolean {
  notes ??= [...readTable(notesTable, ["word"]), ...readTable(totalsTable, ["word"])].map(({ word }) => word);
  return notes.some((word) => text.startsWith(word) && /^(?:$|[\s：:（(\d])/.test(text.slice(word.length, word.length + 1)));
}
