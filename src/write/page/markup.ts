/** A piece of HTML, made of elements and escaped text only. */
export interface Markup {
  readonly html: string;
}

/** What an element holds: text, which is escaped; markup, which stands as it is; nothing; or several of these. */
export type Content = string | Markup | undefined | readonly Content[];

/** Attributes by name; true stands without a value, false and undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
// control characters but tab and line breaks, separators of lines, marks that turn the direction of writing
// eslint-disable-next-line no-control-regex
const unsafe = /[&<>"'\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text as it may stand anywhere in a page, between tags and in a quoted attribute. What would control the page or the
 * direction of writing is shown as an escape, so that no document can look other than it is.
 *
 * @example escapeHtml('<b title="a">') // "&lt;b title=&quot;a&quot;&gt;"
 */
export function escapeHtml(text: string): string {
  return text.replace(unsafe, (char) => references[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const empty: ReadonlySet<string> = new Set(["meta", "input", "br", "hr"]);

/**
 * An element. `name` and the names of attributes are the program's own; values and content may come from anywhere.
 *
 * @example element("b", { title: "<" }, "a & b").html // '<b title="&lt;">a &amp; b</b>'
 */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    open += value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`;
  }
  return { html: empty.has(name) ? `${open}>` : `${open}>${htmlOf(content)}</${name}>` };
}

/** Content as one piece of markup. */
export function markup(...content: readonly Content[]): Markup {
  return { html: htmlOf(content) };
}

function htmlOf(content: Content): string {
  if (content === undefined) return "";
  if (typeof content === "string") return escapeHtml(content);
  if ("html" in content) return content.html;
  let html = "";
  for (const part of content) html += htmlOf(part);
  return html;
}
