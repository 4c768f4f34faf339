import { hash as scriptHash, text as script } from "inline:./browser/start-page.js";
import { hash as darkHash, text as darkStyle } from "inline:./style/dark.css";
import { hash as styleHash, text as style } from "inline:./style/page.css";
import type { Language } from "../../lexicon/diagnostics.js";
import { pageLabel } from "../../lexicon/page-labels.js";
import { version } from "../../version.js";
import { element, markup, type Markup } from "./markup.js";

/** A page around its views: what stands before the first and behind the last. */
export interface Frame {
  readonly open: string;
  readonly close: string;
}

/** Nothing is loaded, sent or framed; no other script or style than the page's own is heard. */
const policy = `default-src 'none'; script-src ${scriptHash}; style-src ${styleHash} ${darkHash}; base-uri 'none'; form-action 'none'`;

/** The frame of a page: head, style and controls before its views, the script behind them. */
export function pageFrame(title: string, lang: Language): Frame {
  const say = (key: string): string => pageLabel(key, lang);
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("meta", { name: "generator", content: `xuncha ${version}` }),
    element("title", {}, title),
    element("style", {}, raw(style)),
    element("style", { id: "dark", media: "screen and (prefers-color-scheme: dark)" }, raw(darkStyle)),
  );
  const bar = element(
    "div",
    { class: "bar" },
    element("span", { class: "brand" }, say("page.brand")),
    element("label", { class: "picker", hidden: true }, element("span", {}, say("page.document")), element("select", {}), element("output", {})),
    element("details", { class: "help" }, element("summary", {}, say("help.title")), element("ul", {}, helpKeys.map((key) => element("li", {}, element("kbd", {}, say(`help.${key}.keys`)), say(`help.${key}`))))),
    element("button", { type: "button", class: "theme", "data-light": say("theme.light"), "data-dark": say("theme.dark") }, say("theme.dark")),
  );
  const open = `<!DOCTYPE html>\n<html lang="${lang === "zh" ? "zh-CN" : "en"}">\n${head.html}\n<body>\n${bar.html}\n<main>\n`;
  return { open, close: `</main>\n${scriptElement().html}\n</body>\n</html>\n` };
}

const helpKeys = ["move", "choose", "across", "search", "clear"] as const;

function scriptElement(): Markup {
  return element("script", {}, raw(script));
}

/** A part of the program itself, which is no text. */
function raw(html: string): Markup {
  return { html };
}

/** Views as one page. */
export function framed(frame: Frame, views: readonly Markup[]): string {
  return `${frame.open}${markup(views.map((view) => [view, raw("\n")])).html}${frame.close}`;
}
