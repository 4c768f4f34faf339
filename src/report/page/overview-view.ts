import { label } from "../../lexicon/labels.js";
import { reportLabel } from "../../lexicon/report-labels.js";
import type { ComparedQuantity } from "../../model/comparison-quantities.js";
import { element, type Markup } from "../../write/page/markup.js";
import { drawnQuantities } from "../draw-figures.js";
import type { Figure, ReportSources } from "../figure.js";
import { findingOf } from "../finding.js";
import { aspectName, findingTitle } from "../finding-title.js";
import { listText, percentText, probabilityText } from "../values.js";
import { figureAnchor } from "./figure-view.js";
import { tableView } from "./table-view.js";

/** What documents are grouped by, as people say it; as it was told where `corpus/report-labels.tsv` has no word for it. */
export function groupingName({ comparison: { by }, lang }: ReportSources): string {
  const key = `by.${by}`;
  const said = reportLabel(key, lang);
  return said === key ? by : said;
}

/** What was compared, and what is doubtful about it. */
export function headView(sources: ReportSources): Markup {
  const { comparison, lang } = sources;
  const { documents, groups, notes, smallest } = comparison;
  const small = groups.filter(({ placed, tooSmall }) => placed && tooSmall).length;
  const facts = [
    reportLabel("page.counted", lang, { documents: documents.counted, groups: groups.filter(({ placed }) => placed).length }),
    ...(small > 0 ? [reportLabel("page.smallGroups", lang, { count: small, smallest })] : []),
    ...(documents.repeated > 0 ? [reportLabel("page.repeated", lang, { count: documents.repeated })] : []),
    ...(documents.failed > 0 ? [reportLabel("page.failed", lang, { count: documents.failed })] : []),
  ];
  const told = notes.map(({ message, documents: count, examples }) =>
    element("li", {}, `${reportLabel("count.documents", lang, { count })}${lang === "zh" ? "：" : ": "}${message}`, examples.length === 0 ? undefined : element("span", { class: "soft" }, ` (${listText(examples, lang)}${count > examples.length ? "…" : ""})`)),
  );
  return element(
    "header",
    {},
    element("h1", {}, reportLabel("page.title", lang, { by: groupingName(sources) })),
    element("p", { class: "facts" }, facts.join(" · ")),
    told.length === 0 ? undefined : element("details", { class: "notes" }, element("summary", {}, `${reportLabel("page.notes", lang)} (${told.length})`), element("ul", {}, told)),
  );
}

/** What the figures say, each leading to its figure: first what was found. */
export function contentsView(figures: readonly Figure[], { lang }: ReportSources): Markup {
  const list = (key: string, told: readonly Figure[]): readonly (Markup | undefined)[] =>
    told.length === 0
      ? []
      : [element("h2", {}, reportLabel(`page.${key}`, lang)), element("ul", {}, told.map((figure) => element("li", {}, element("a", { href: `#${figureAnchor(figure)}` }, figure.title))))];
  return element("nav", { "aria-label": reportLabel("page.contents", lang) }, list("found", figures.filter(({ found }) => found)), list("alsoShown", figures.filter(({ found }) => !found)));
}

/** What was found of quantities that have no figure; undefined where there are none. */
export function otherDifferencesView({ comparison, lang, beside }: ReportSources): Markup | undefined {
  const overall = comparison.differences.filter(({ groups, quantity }) => groups === null && !drawnQuantities.has(quantity));
  if (overall.length === 0) return undefined;
  const say = (key: string): string => reportLabel(`page.${key}`, lang);
  const rowName = (quantity: ComparedQuantity, category: string | null): string => `differences.csv: quantity = ${quantity}${category === null ? "" : `, category = ${category}`}`;
  const sorted = [...overall].sort((a, b) => a.adjustedP - b.adjustedP);
  return element(
    "section",
    { id: "other" },
    element("h2", {}, say("otherDifferences")),
    element("p", { class: "soft" }, say("otherDifferences.how")),
    element(
      "details",
      {},
      element("summary", {}, reportLabel("page.data", lang)),
      tableView(
        {
          columns: [say("aspect"), say("found"), say("adjusted"), say("documents"), say("rows")],
          rows: sorted.map(({ quantity, category, adjustedP, n }) => {
            const finding = findingOf(comparison, { quantity, category });
            const found = finding.outcome === "pairs" || finding.outcome === "somewhere";
            return [
              { text: aspectName({ quantity, category }, lang) },
              { text: found ? findingTitle(finding, lang) : say("noDifference") },
              { text: probabilityText(adjustedP), isNumber: true },
              { text: `${n}`, isNumber: true },
              { text: rowName(quantity, category), file: "differences.csv" },
            ];
          }),
        },
        say("otherDifferences"),
        beside,
      ),
    ),
  );
}

/** How numbers were reckoned, and how far they may be trusted. */
export function methodView({ comparison, lang }: ReportSources, notDrawn: readonly ComparedQuantity[]): Markup {
  const { level, smallest, correction, producer } = comparison;
  const sentences = [
    reportLabel("page.method.reading", lang, { version: producer.version }),
    reportLabel("page.method.intervals", lang, { level: percentText(level) }),
    reportLabel("page.method.correction", lang, { correction: reportLabel(`correction.${correction}`, lang) }),
    reportLabel("page.method.small", lang, { smallest }),
    ...(notDrawn.length === 0 ? [] : [reportLabel("page.notDrawn", lang, { quantities: listText(notDrawn.map((quantity) => label(`quantity.${quantity}`, lang)), lang) })]),
  ];
  return element("section", { id: "method" }, element("h2", {}, reportLabel("page.method", lang)), sentences.map((sentence) => element("p", {}, sentence)));
}
