import type { Entity } from "../model/entity.js";
import type { ConcretenessKind } from "./concreteness.js";

/**
 * What an entity says for the concreteness of the text it stands in; undefined where it says nothing: a masked or vague
 * figure (XX次, 多次), a date without days (近期), a contact. `key`: what is the same counts once.
 */
export function reasonOfEntity(entity: Entity): { readonly kind: ConcretenessKind; readonly key?: string } | undefined {
  switch (entity.type) {
    case "count":
    case "percent":
      return entity.value === null ? undefined : { kind: "number" };
    case "amount":
      return entity.yuan === null ? undefined : { kind: "number" };
    case "date":
      return entity.start === null && entity.end === null ? undefined : { kind: "date", key: `${entity.start ?? ""}/${entity.end ?? ""}` };
    case "duration":
    case "frequency":
      return entity.iso === null ? undefined : { kind: "period" };
    case "citation":
      return { kind: "document", key: entity.title };
    case "party":
      return { kind: "party", key: entity.canonical ?? entity.name };
    case "contact":
      return undefined;
  }
}
