/** Makes the entries of the legend show and hide their marks. */
export function startLegend(view: HTMLElement): void {
  for (const key of view.querySelectorAll<HTMLButtonElement>(".legend .key")) {
    key.addEventListener("click", () => {
      const isShown = key.getAttribute("aria-pressed") === "true";
      key.setAttribute("aria-pressed", String(!isShown));
      key.closest(".text")?.classList.toggle(`without-${key.dataset["mark"]}`, isShown);
    });
  }
}
