import type { Language } from "../../lexicon/diagnostics.js";
import { pageLabel } from "../../lexicon/page-labels.js";
import type { Entity } from "../../model/entity.js";

/**
 * What an entity says, for people who point at it.
 *
 * @example entityNote({ type: "count", value: 700, qualifier: "over", unit: "人次", … }, "zh") // "数量：700 人次（多于）"
 */
export function entityNote(entity: Entity, lang: Language): string {
  const say = (key: string): string => pageLabel(key, lang);
  const colon = lang === "zh" ? "：" : ": ";
  const told = valueOf(entity, say);
  return `${say(`entity.${entity.type}`)}${told === "" ? "" : `${colon}${told}`}`;
}

function valueOf(entity: Entity, say: (key: string) => string): string {
  switch (entity.type) {
    case "count":
      return figure(rangeOf(entity.value, entity.upper), entity.unit, entity.qualifier, say);
    case "amount":
      return figure(rangeOf(entity.yuan, entity.upper), say("unit.yuan"), entity.qualifier, say);
    case "percent":
      return figure(rangeOf(entity.value, undefined), entity.points === true ? say("unit.points") : "%", entity.qualifier, say);
    case "date": {
      const { start, end, relation } = entity;
      const days = [...new Set([start, end].filter((day) => day !== null))].join(" – ");
      return [days, relation === "on" ? "" : say(`relation.${relation}`)].filter((part) => part !== "").join(" · ");
    }
    case "duration":
    case "frequency":
      return entity.iso ?? "";
    case "party":
      return [entity.canonical ?? entity.name, say(`party.${entity.role}`)].join(" · ");
    case "citation":
      return [entity.title, entity.docNumber?.text ?? ""].filter((part) => part !== "").join(" · ");
    case "contact":
      return say(`contact.${entity.kind}`);
  }
}

function rangeOf(value: number | null, upper: number | undefined): string {
  if (value === null) return "";
  return upper === undefined ? String(value) : `${value}–${upper}`;
}

function figure(value: string, unit: string, qualifier: string, say: (key: string) => string): string {
  const exact = qualifier === "exact" || qualifier === "range";
  return [value === "" ? "" : `${value} ${unit}`, exact ? "" : say(`qualifier.${qualifier}`)].filter((part) => part !== "").join(" · ");
}
