/** Fields that hold no words of a document: ids, codes, days. Every other string of a document is a text. */
const codes: ReadonlySet<string> = new Set([
  "schemaVersion", "id", "version", "engine", "format", "encoding", "sha256", "code", "severity", "scheme", "marker", "basis", "category", "topic",
  "type", "kind", "role", "level", "relation", "precision", "qualifier", "anchor", "inferred", "iso", "change", "direction", "flags",
  "issueId", "measureId", "sectionId", "start", "end", "feedbackDate", "publishedOn", "signedOn",
]);
/** Codes only where they stand beside these: `value` of a status is one, that of a contact is a text. */
const statusKeys = ["value", "flags", "evidence"];

function isStatus(object: object): boolean {
  return statusKeys.every((key) => key in object);
}

/**
 * A JSON value with every text in it put through `change`; codes, ids and numbers stay. Iterative: outlines may be deep.
 *
 * @example mapTexts({ id: "1", title: "a" }, (text) => text + "!") // { id: "1", title: "a!" }
 */
export function mapTexts<Value extends object>(value: Value, change: (text: string) => string): Value {
  const copyOf = (from: object): object => (Array.isArray(from) ? [...(from as unknown[])] : { ...from });
  const root = copyOf(value);
  const open: object[] = [root];
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    const fields = object as Record<string, unknown>;
    const skipValue = isStatus(object);
    for (const [key, field] of Object.entries(fields)) {
      if (codes.has(key) || (key === "value" && skipValue)) continue;
      if (typeof field === "string") fields[key] = change(field);
      else if (typeof field === "object" && field !== null) {
        const copy = copyOf(field);
        fields[key] = copy;
        open.push(copy);
      }
    }
  }
  return root as Value;
}

/** Every text of a JSON value. */
export function textsOf(value: object): string[] {
  const texts: string[] = [];
  mapTexts(value, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
