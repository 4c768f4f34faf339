import type { Language } from "../lexicon/diagnostics.js";
import type { ComparedQuantity, SummaryKind } from "../model/comparison-quantities.js";

const shares: ReadonlySet<ComparedQuantity> = new Set(["stated-completion"]);

/** Whether values of a quantity are told in per cent. */
export function isShare({ quantity, kind }: { readonly quantity: ComparedQuantity; readonly kind: SummaryKind }): boolean {
  return kind === "share" || shares.has(quantity);
}

function withGroups(digits: string): string {
  let grouped = "";
  for (let index = 0; index < digits.length; index++) {
    if (index > 0 && (digits.length - index) % 3 === 0) grouped += ",";
    grouped += digits[index] as string;
  }
  return grouped;
}

/**
 * A number for people: three figures or so, and no more than are sure.
 *
 * @example numberText(14.1667) // "14.2"
 * @example numberText(492916.7) // "492,917"
 */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return `${value < 0 ? "-" : ""}${withGroups(size.toFixed(0))}`;
  if (size >= 100) return value.toFixed(0);
  return value.toFixed(size >= 10 ? 1 : 2);
}

/**
 * A sum for people: whole where it is whole.
 *
 * @example sumText(33) // "33"
 */
export function sumText(value: number): string {
  return Number.isInteger(value) ? `${value < 0 ? "-" : ""}${withGroups(`${Math.abs(value)}`)}` : numberText(value);
}

/** A sentence as it begins a line: in English with a capital letter. */
export function sentenceStart(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * A share in per cent.
 *
 * @example percentText(0.305) // "30.5%"
 */
export function percentText(value: number): string {
  return `${(value * 100).toFixed(1).replace(/\.0$/, "")}%`;
}

/** A value of a quantity: a share in per cent, anything else as a number. */
export function valueText(quantity: { readonly quantity: ComparedQuantity; readonly kind: SummaryKind }, value: number): string {
  return isShare(quantity) ? percentText(value) : numberText(value);
}

/** A mark of an axis: as few figures as tell it from its neighbours. */
export function tickText(quantity: { readonly quantity: ComparedQuantity; readonly kind: SummaryKind }, value: number): string {
  if (isShare(quantity)) return percentText(Number(value.toPrecision(6)));
  return Math.abs(value) >= 1000 ? withGroups(value.toFixed(0)) : `${Number(value.toPrecision(6))}`;
}

/** How sure chance is ruled out: p = 0.003, p < 0.001. */
export function probabilityText(p: number): string {
  return p < 0.001 ? "p < 0.001" : `p = ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}

/** Names one after the other. */
export function listText(names: readonly string[], lang: Language): string {
  return names.join(lang === "zh" ? "、" : ", ");
}
