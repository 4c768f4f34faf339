import { rovingFocus } from "./roving-focus.js";

/**
 * Ties the rows of a view to their passages: choosing either shows the other. Works by pointer and by keys: arrows move
 * along rows or passages, Enter or the space bar chooses, right and left go across, Escape lets go.
 */
export function startSelection(view: HTMLElement, showPart: (part: number) => void, clearFilters: () => boolean): void {
  const rows = [...view.querySelectorAll<HTMLElement>("tr.item")];
  const rowOf = new Map(rows.map((row) => [row.dataset["key"] ?? "", row]));
  const texts = [...view.querySelectorAll<HTMLElement>(".text")];
  const links = rovingFocus(rows.flatMap((row) => row.querySelector<HTMLElement>("a.title") ?? []));
  const leads = texts.map((text) => rovingFocus([...text.querySelectorAll<HTMLElement>("a.lead")]));
  let chosen: string | undefined;

  const passagesOf = (key: string, text: HTMLElement): HTMLElement[] => [...text.querySelectorAll<HTMLElement>(`[data-items~="${key}"]`)];

  /** The passage of a text that a row leads to first: the one its own link names, its best answer, the first. */
  const firstPassage = (row: HTMLElement, text: HTMLElement): HTMLElement | undefined => {
    for (const link of row.querySelectorAll<HTMLAnchorElement>("a.title, a.answer")) {
      const passage = view.ownerDocument.getElementById(link.hash.slice(1));
      if (passage !== null && text.contains(passage)) return passage;
    }
    return passagesOf(row.dataset["key"] ?? "", text)[0];
  };

  const letGo = (): boolean => {
    const were = chosen !== undefined;
    for (const each of view.querySelectorAll(".on, .aim")) each.classList.remove("on", "aim");
    for (const row of rows) row.setAttribute("aria-selected", "false");
    chosen = undefined;
    return were;
  };

  const mark = (row: HTMLElement): void => {
    letGo();
    const key = row.dataset["key"] ?? "";
    chosen = key;
    row.setAttribute("aria-selected", "true");
    for (const text of texts) {
      for (const passage of passagesOf(key, text)) passage.classList.add("on");
      for (const word of text.querySelectorAll(`[data-words~="${key}"]`)) word.classList.add("on");
    }
    const link = row.querySelector<HTMLElement>("a.title");
    if (link !== null) links.settle(link);
  };

  const chooseRow = (row: HTMLElement): void => {
    mark(row);
    const passages = texts.map((text) => firstPassage(row, text));
    const first = passages.findIndex((passage) => passage !== undefined);
    if (first >= 0) showPart(first + 1);
    for (const passage of passages) if (passage !== undefined) reveal(passage);
  };

  /** Shows one passage in particular, of those a row has. */
  const aimAt = (passage: HTMLElement): void => {
    const index = texts.findIndex((text) => text.contains(passage));
    if (index < 0) return;
    for (const each of view.querySelectorAll(".aim")) each.classList.remove("aim");
    passage.classList.add("aim");
    showPart(index + 1);
    reveal(passage);
  };

  const choosePassage = (passage: HTMLElement): HTMLElement | undefined => {
    const keys = (passage.dataset["items"] ?? "").split(" ").filter((key) => rowOf.has(key));
    if (keys.length === 0) return undefined;
    // a passage of several rows shows one after another
    const next = keys[(keys.indexOf(chosen ?? "") + 1) % keys.length] as string;
    const row = rowOf.get(next) as HTMLElement;
    if (row.hidden) clearFilters();
    mark(row);
    showPart(0);
    reveal(row);
    const own = texts.find((text) => text.contains(passage));
    for (const text of texts) {
      const other = text === own ? undefined : firstPassage(row, text);
      if (other !== undefined) reveal(other);
    }
    return row;
  };

  view.addEventListener("click", (event) => {
    const target = event.target as Element;
    if (view.ownerDocument.getSelection()?.isCollapsed === false && target.closest("a") === null) return; // text is being copied
    const answer = target.closest<HTMLAnchorElement>("a.answer");
    const row = target.closest<HTMLElement>("tr.item");
    const passage = target.closest<HTMLElement>(".text [data-items]");
    if (answer !== null || row !== null || passage !== null) event.preventDefault();
    if (row !== null && (answer === null || chosen !== row.dataset["key"])) chooseRow(row);
    if (answer !== null) {
      const aim = view.ownerDocument.getElementById(answer.hash.slice(1));
      if (aim !== null) aimAt(aim);
    } else if (passage !== null) choosePassage(passage);
  });

  view.addEventListener("filtered", links.refresh);

  const goAcross = (from: HTMLElement): HTMLElement | undefined => {
    const row = from.closest<HTMLElement>("tr.item");
    if (row === null) return choosePassage(from)?.querySelector<HTMLElement>("a.title") ?? undefined;
    chooseRow(row);
    for (const text of texts) {
      const passage = firstPassage(row, text);
      const lead = passage?.closest<HTMLElement>("a.lead") ?? passagesOf(row.dataset["key"] ?? "", text).find((each) => each.matches("a.lead"));
      if (lead !== undefined && lead !== null) return lead;
    }
    return undefined;
  };

  view.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const group = links.holds(target) ? links : leads.find((each) => each.holds(target));
    if (event.key === " " && target.matches("a.title, a.lead, a.answer")) target.click();
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && group !== undefined) group.move(target, event.key === "ArrowDown" ? 1 : -1);
    else if ((event.key === "Home" || event.key === "End") && group !== undefined) group.move(target, event.key === "End" ? Infinity : -Infinity);
    else if ((event.key === "ArrowRight" && group === links) || (event.key === "ArrowLeft" && group !== undefined && group !== links)) goAcross(target)?.focus({ preventScroll: true });
    else return;
    event.preventDefault();
  });

  view.ownerDocument.addEventListener("keydown", (event) => {
    if (view.hidden || event.altKey || event.ctrlKey || event.metaKey) return;
    const isTyping = (event.target as Element).matches("input, select, textarea");
    if (event.key === "Escape") {
      if (!letGo()) clearFilters();
    } else if (event.key === "/" && !isTyping) {
      event.preventDefault();
      showPart(0);
      view.querySelector<HTMLInputElement>("input.words")?.focus();
    }
  });
}

/** Scrolls the part of the page that something stands in, so that it is seen. */
function reveal(what: HTMLElement): void {
  what.scrollIntoView({ block: "center", inline: "nearest" });
}
