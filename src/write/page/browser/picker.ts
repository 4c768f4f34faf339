/** Shows one document of several, chosen from a list. */
export function startPicker(page: Document): void {
  const views = [...page.querySelectorAll<HTMLElement>(".view")];
  const picker = page.querySelector<HTMLElement>(".picker");
  const list = picker?.querySelector("select");
  const titleOf = (view: HTMLElement): string => view.querySelector("h1")?.textContent ?? "";
  const [only] = views;
  if (views.length === 1 && only !== undefined) page.title = titleOf(only);
  if (picker == null || list == null || views.length < 2) return;
  const place = picker.querySelector("output");
  const show = (chosen: number): void => {
    for (const [index, view] of views.entries()) view.hidden = index !== chosen;
    page.title = titleOf(views[chosen] as HTMLElement);
    if (place !== null) place.textContent = `${chosen + 1} / ${views.length}`;
  };
  for (const [index, view] of views.entries()) {
    const option = page.createElement("option");
    option.value = String(index);
    option.textContent = titleOf(view);
    list.append(option);
  }
  list.addEventListener("change", () => show(Number(list.value)));
  picker.hidden = false;
  show(0);
}
