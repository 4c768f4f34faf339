import type * as z from "zod";

/** What a field holds: one value of a kind, or a list of them. */
export type FieldKind = "text" | "whole-number" | "number" | "truth" | "list";

/** A field of a schema that holds no further fields. */
export interface SchemaField {
  /** Its name, and those above it, parted by dots: inspection.round.congress. */
  readonly path: string;
  readonly kind: FieldKind;
  /** Whether it may be absent or null. */
  readonly optional: boolean;
  /** What it may say, where that is a fixed list. */
  readonly values?: readonly string[];
  readonly description: string;
}

/** A row of a table whose cells are single values, by the names of its fields. */
export type FlatRow = Readonly<Record<string, string | number | boolean | null>>;

/** What zod keeps of a schema, as far as it is read here. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly format?: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def;
}

function kindOf({ type, format }: Definition): FieldKind | undefined {
  if (type === "string" || type === "enum" || type === "literal") return "text";
  if (type === "number") return format === "safeint" ? "whole-number" : "number";
  if (type === "boolean") return "truth";
  return type === "array" ? "list" : undefined;
}

/**
 * The fields of a schema, those of objects inside it by their paths. What holds data of its own names (records) or of
 * several shapes is left out.
 *
 * @example fieldsOf(z.object({ n: z.int().nullable() })) // [{ path: "n", kind: "whole-number", optional: true, description: "" }]
 */
export function fieldsOf(schema: z.ZodType, path = "", optional = false, description = ""): SchemaField[] {
  const definition = definitionOf(schema);
  const said = schema.description ?? description;
  if (definition.innerType !== undefined) {
    const mayLack = definition.type === "optional" || definition.type === "nullable";
    return fieldsOf(definition.innerType, path, optional || mayLack, said);
  }
  if (definition.type === "object") {
    const { shape } = schema as z.ZodObject;
    return Object.entries(shape).flatMap(([name, each]) => fieldsOf(each as z.ZodType, path === "" ? name : `${path}.${name}`, optional));
  }
  const kind = kindOf(definition);
  if (kind === undefined) return [];
  const values = definition.entries === undefined ? {} : { values: Object.values(definition.entries) };
  return [{ path, kind, optional, ...values, description: said }];
}
