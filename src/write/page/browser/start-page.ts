import { startFilters } from "./filters.js";
import { startLegend } from "./legend.js";
import { startParts } from "./parts.js";
import { startPicker } from "./picker.js";
import { startSelection } from "./selection.js";
import { startTheme } from "./theme.js";

/** Brings a page to life: it is read and printed without this, too. */
export function startPage(page: Document): void {
  page.documentElement.classList.add("live");
  startTheme(page);
  for (const view of page.querySelectorAll<HTMLElement>(".view")) {
    const showPart = startParts(view);
    const clearFilters = startFilters(view);
    startLegend(view);
    startSelection(view, showPart, clearFilters);
  }
  startPicker(page);
}
