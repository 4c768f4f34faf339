import { hash as darkHash, text as darkStyle } from "inline:./style/dark.css";
import type { Language } from "../../lexicon/diagnostics.js";
import { version } from "../../version.js";
import { type Content, element, type Markup } from "./markup.js";

/** A page around its views: what stands before the first and behind the last. */
export interface Frame {
  readonly open: string;
  readonly close: string;
}

/** A script or style sheet of a page with its hash. */
export interface Inlined {
  readonly text: string;
  readonly hash: string;
}

/** What a page is made of beside its views. */
export interface FrameParts {
  readonly title: string;
  readonly lang: Language;
  readonly style: Inlined;
  readonly script: Inlined;
  /** What stands above the views. */
  readonly bar: Content;
}

/** A part of the program itself, which is no text. */
function raw(html: string): Markup {
  return { html };
}

/**
 * The frame of a page: nothing is loaded, sent or framed, and no other script or style than its own is heard. Its colours
 * change in the dark.
 */
export function frameOf({ title, lang, style, script, bar }: FrameParts): Frame {
  const policy = `default-src 'none'; script-src ${script.hash}; style-src ${style.hash} ${darkHash}; base-uri 'none'; form-action 'none'`;
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("meta", { name: "generator", content: `xuncha ${version}` }),
    element("title", {}, title),
    element("style", {}, raw(style.text)),
    element("style", { id: "dark", media: "screen and (prefers-color-scheme: dark)" }, raw(darkStyle)),
  );
  const open = `<!DOCTYPE html>\n<html lang="${lang === "zh" ? "zh-CN" : "en"}">\n${head.html}\n<body>\n${element("div", { class: "bar" }, bar).html}\n<main>\n`;
  return { open, close: `</main>\n${element("script", {}, raw(script.text)).html}\n</body>\n</html>\n` };
}

/** The button that changes between light and dark. */
export function themeButton({ light, dark }: { readonly light: string; readonly dark: string }): Markup {
  return element("button", { type: "button", class: "theme", "data-light": light, "data-dark": dark }, dark);
}
