import * as z from "zod";
import { documentSchema } from "./document.js";

/**
 * The JSON Schema (draft 2020-12) of an {@link InspectionDocument}, for other languages and validators.
 *
 * @example documentJsonSchema().title // "InspectionDocument"
 */
export function documentJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(documentSchema);
}
