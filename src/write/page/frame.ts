import * as script from "inline:./browser/start-page.js";
import * as style from "inline:./style/page.css";
import type { Language } from "../../lexicon/diagnostics.js";
import { pageLabel } from "../../lexicon/page-labels.js";
import { element, markup, type Markup } from "./markup.js";
import { type Frame, frameOf, themeButton } from "./page-frame.js";

const helpKeys = ["move", "choose", "across", "search", "clear"] as const;

/** The frame of a page of documents: head, style and controls before its views, the script behind them. */
export function pageFrame(title: string, lang: Language): Frame {
  const say = (key: string): string => pageLabel(key, lang);
  const bar = [
    element("span", { class: "brand" }, say("page.brand")),
    element("label", { class: "picker", hidden: true }, element("span", {}, say("page.document")), element("select", {}), element("output", {})),
    element("details", { class: "help" }, element("summary", {}, say("help.title")), element("ul", {}, helpKeys.map((key) => element("li", {}, element("kbd", {}, say(`help.${key}.keys`)), say(`help.${key}`))))),
    themeButton({ light: say("theme.light"), dark: say("theme.dark") }),
  ];
  return frameOf({ title, lang, style, script, bar });
}

/** Views as one page. */
export function framed(frame: Frame, views: readonly Markup[]): string {
  return `${frame.open}${markup(views.map((view) => [view, { html: "\n" }])).html}${frame.close}`;
}
