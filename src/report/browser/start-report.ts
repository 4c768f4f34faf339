import { startTheme } from "../../write/page/browser/theme.js";

/** Opens what is folded around the place that the address names, and goes there. */
function unfoldPlace(page: Document): void {
  const place = page.getElementById(decodeURIComponent(page.location.hash.slice(1)));
  if (place === null) return;
  for (let folded: Element | null = place.closest("details"); folded !== null; folded = folded.parentElement?.closest("details") ?? null) folded.setAttribute("open", "");
  place.scrollIntoView();
}

/** Brings a report to life: it is read and printed without this, too. */
export function startPage(page: Document): void {
  page.documentElement.classList.add("live");
  startTheme(page);
  page.defaultView?.addEventListener("hashchange", () => unfoldPlace(page));
  page.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link !== null && link.hash !== "" && link.hash === page.location.hash) unfoldPlace(page); // the same place again changes no address
  });
  page.defaultView?.addEventListener("beforeprint", () => {
    for (const numbers of page.querySelectorAll("details.numbers")) numbers.setAttribute("open", "");
  });
  unfoldPlace(page);
}
