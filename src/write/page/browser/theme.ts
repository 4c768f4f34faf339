/** Lets the reader choose between light and dark; until then the system's choice holds. Printing is always light. */
export function startTheme(page: Document): void {
  const dark = page.querySelector<HTMLStyleElement>("style#dark");
  const button = page.querySelector<HTMLButtonElement>("button.theme");
  const system = page.defaultView?.matchMedia("(prefers-color-scheme: dark)");
  if (dark === null || button === null || system === undefined) return;
  let chosen: boolean | undefined;
  const show = (): void => {
    const isDark = chosen ?? system.matches;
    dark.media = isDark ? "screen" : "not all";
    button.textContent = (isDark ? button.dataset["light"] : button.dataset["dark"]) ?? "";
  };
  button.addEventListener("click", () => {
    chosen = !(chosen ?? system.matches);
    show();
  });
  system.addEventListener("change", show);
  show();
}
