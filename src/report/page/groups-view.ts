import { reportLabel } from "../../lexicon/report-labels.js";
import type { ComparedGroup } from "../../model/comparison.js";
import { element, type Markup } from "../../write/page/markup.js";
import type { ReportSources } from "../figure.js";
import { cellView } from "./table-view.js";
import { documentsAnchor, groupAnchor, groupName } from "../report-groups.js";

function nameOf(group: ComparedGroup, { lang }: ReportSources): string {
  return group.placed ? groupName(group, lang) : reportLabel("page.unplaced", lang);
}

/** All groups with what they hold; the numbers of documents lead to their lists. */
export function groupsView(sources: ReportSources): Markup {
  const say = (key: string): string => reportLabel(`page.${key}`, sources.lang);
  const row = (group: ComparedGroup, index: number): Markup =>
    element(
      "tr",
      { id: groupAnchor(index) },
      element("th", { scope: "row" }, nameOf(group, sources)),
      element("td", { class: "number" }, element("a", { href: `#${documentsAnchor(index)}` }, `${group.documents}`)),
      element("td", { class: "number" }, `${group.issues}`),
      element("td", { class: "number" }, `${group.measures}`),
      element("td", {}, group.placed && group.tooSmall ? say("small") : ""),
      cellView({ text: `documents.csv: group = ${group.key === "" ? '""' : group.key}`, file: "documents.csv" }, sources.beside),
    );
  const head = ["group", "documents", "issues", "measures"].map((key) => element("th", { scope: "col" }, say(key)));
  return element(
    "section",
    { id: "groups" },
    element("h2", {}, say("groups")),
    element(
      "div",
      { class: "wide", tabindex: 0, role: "region", "aria-label": say("groups") },
      element("table", {}, element("thead", {}, element("tr", {}, head, element("th", {}), element("th", { scope: "col" }, say("rows")))), element("tbody", {}, sources.comparison.groups.map(row))),
    ),
  );
}

/** The first documents of each group, and how many more there are. */
export function documentsView(sources: ReportSources): Markup {
  const { comparison, documents, lang } = sources;
  const say = (key: string): string => reportLabel(`page.${key}`, lang);
  const list = (group: ComparedGroup, index: number): Markup => {
    const listed = documents.get(group.key)?.listed ?? [];
    const more = group.documents - listed.length;
    const rows = listed.map(({ id, title, source }) =>
      element("tr", { id: `document-${id}` }, element("td", {}, element("code", {}, id)), element("td", {}, title ?? say("untitled")), element("td", {}, source ?? "")),
    );
    return element(
      "details",
      { id: documentsAnchor(index), class: "documents" },
      element("summary", {}, reportLabel("page.documentsOf", lang, { group: nameOf(group, sources), count: group.documents })),
      element(
        "div",
        { class: "wide", tabindex: 0, role: "region", "aria-label": nameOf(group, sources) },
        element("table", {}, element("thead", {}, element("tr", {}, ["id", "document", "file"].map((key) => element("th", { scope: "col" }, say(key))))), element("tbody", {}, rows)),
      ),
      more === 0 ? undefined : element("p", { class: "rest" }, reportLabel("page.documentsMore", lang, { count: more, key: group.key === "" ? '""' : group.key })),
    );
  };
  return element("section", { id: "documents" }, element("h2", {}, say("document")), comparison.groups.map(list));
}
