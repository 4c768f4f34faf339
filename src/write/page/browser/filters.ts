/** Narrows a view's rows by states, focus, party and words; tells how many are left. Gives a way to lift all filters, which tells whether there were any. */
export function startFilters(view: HTMLElement): () => boolean {
  const form = view.querySelector<HTMLFormElement>(".filters");
  const output = form?.querySelector("output");
  if (form === null || output == null) return () => false;
  const words = form.querySelector<HTMLInputElement>("input.words");
  const selects = [...form.querySelectorAll<HTMLSelectElement>("select[data-facet]")];
  const chips = [...form.querySelectorAll<HTMLButtonElement>(".chip")];
  const clear = form.querySelector<HTMLButtonElement>("button[type=reset]");
  const none = view.querySelector<HTMLElement>(".none.filtered");
  const rows = [...view.querySelectorAll<HTMLElement>("tr.item")].map((row) => ({ row, values: valuesOf(row), text: textOf(view, row) }));

  const chosen = (): Map<string, Set<string>> => {
    const found = new Map<string, Set<string>>();
    for (const select of selects) if (select.value !== "") found.set(select.dataset["facet"] ?? "", new Set([select.value]));
    for (const chip of chips) {
      if (chip.getAttribute("aria-pressed") !== "true") continue;
      const facet = chip.dataset["facet"] ?? "";
      found.set(facet, (found.get(facet) ?? new Set()).add(chip.dataset["value"] ?? ""));
    }
    return found;
  };

  const apply = (): void => {
    const wanted = chosen();
    const sought = normalised(words?.value ?? "");
    const fits = ({ values, text }: (typeof rows)[number], except?: string): boolean =>
      (sought === "" || text().includes(sought)) && [...wanted].every(([facet, allowed]) => facet === except || values(facet).some((value) => allowed.has(value)));
    let shown = 0;
    for (const each of rows) {
      const isShown = fits(each);
      each.row.hidden = !isShown;
      if (isShown) shown++;
    }
    // each value tells how many rows it would leave beside the other filters
    const countOf = (facet: string): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const each of rows) if (fits(each, facet)) for (const value of new Set(each.values(facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    };
    const counted = new Map<string, Map<string, number>>();
    const count = (facet: string, value: string): number => {
      const counts = counted.get(facet) ?? countOf(facet);
      counted.set(facet, counts);
      return counts.get(value) ?? 0;
    };
    for (const chip of chips) {
      const place = chip.querySelector(".count");
      if (place !== null) place.textContent = String(count(chip.dataset["facet"] ?? "", chip.dataset["value"] ?? ""));
    }
    for (const select of selects) {
      for (const option of select.options) if (option.value !== "") option.textContent = `${option.dataset["words"]} (${count(select.dataset["facet"] ?? "", option.value)})`;
    }
    for (const body of view.querySelectorAll<HTMLElement>(".items tbody")) body.hidden = body.querySelector("tr.item:not([hidden])") === null;
    const table = view.querySelector<HTMLElement>(".items");
    if (table !== null) table.hidden = shown === 0;
    if (none !== null) none.hidden = shown > 0 || rows.length === 0;
    output.textContent = (output.dataset["pattern"] ?? "").replace("{shown}", String(shown)).replace("{all}", String(rows.length));
    if (clear !== null) clear.hidden = wanted.size === 0 && sought === "";
    view.dispatchEvent(new Event("filtered"));
  };

  for (const chip of chips) {
    chip.addEventListener("click", () => {
      chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
      apply();
    });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", apply);
  const lift = (): boolean => {
    const were = chosen().size > 0 || (words?.value ?? "") !== "";
    for (const chip of chips) chip.setAttribute("aria-pressed", "false");
    for (const select of selects) select.value = "";
    if (words !== null) words.value = "";
    apply();
    return were;
  };
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    lift();
    words?.focus();
  });
  return lift;
}

/** The values of a row's facets, as the table gives them. */
function valuesOf(row: HTMLElement): (facet: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (facet) => {
    const values = known.get(facet) ?? (row.dataset[facet] ?? "").split(" ").filter((value) => value !== "");
    known.set(facet, values);
    return values;
  };
}

/** The words of a row and of its passages, gathered when first sought. */
function textOf(view: HTMLElement, row: HTMLElement): () => string {
  let text: string | undefined;
  return () => {
    if (text === undefined) {
      const passages = view.querySelectorAll(`.text [data-items~="${row.dataset["key"]}"]`);
      text = normalised([row, ...passages].map(({ textContent }) => textContent ?? "").join(""));
    }
    return text;
  };
}

function normalised(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s/g, "");
}
