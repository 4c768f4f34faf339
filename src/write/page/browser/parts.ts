/** Shows one part of a view at a time where there is no room for all; the style sheet says where that is. */
export function startParts(view: HTMLElement): (part: number) => void {
  const buttons = [...view.querySelectorAll<HTMLButtonElement>(".parts button")];
  const show = (part: number): void => {
    view.dataset["part"] = String(part);
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset["part"] === String(part)));
  };
  for (const button of buttons) button.addEventListener("click", () => show(Number(button.dataset["part"])));
  return show;
}
