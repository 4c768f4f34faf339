/** Things of which one at a time can be reached with the tab key, the others with arrows from there. */
export interface RovingFocus {
  readonly holds: (element: HTMLElement) => boolean;
  /** Moves the focus by so many things that are shown; Infinity to the last. */
  readonly move: (from: HTMLElement, by: number) => void;
  /** Makes a thing the one that the tab key reaches. */
  readonly settle: (element: HTMLElement) => void;
  /** Where the one that the tab key reaches is not shown any more, the first that is shown takes its place. */
  readonly refresh: () => void;
}

/** Makes the first of the elements the one that the tab key reaches. */
export function rovingFocus(elements: readonly HTMLElement[]): RovingFocus {
  const all = new Set(elements);
  let current = elements[0];
  for (const element of elements) element.tabIndex = element === current ? 0 : -1;
  const settle = (element: HTMLElement): void => {
    if (current !== undefined) current.tabIndex = -1;
    current = element;
    element.tabIndex = 0;
  };
  for (const element of elements) element.addEventListener("focus", () => settle(element));
  const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;
  return {
    refresh: () => {
      const next = current === undefined || isShown(current) ? undefined : elements.find(isShown);
      if (next !== undefined) settle(next);
    },
    holds: (element) => all.has(element),
    settle,
    move: (from, by) => {
      const shown = elements.filter((element) => element === from || isShown(element));
      const place = Math.max(0, Math.min(shown.length - 1, shown.indexOf(from) + by));
      const next = shown[place];
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: "nearest" });
    },
  };
}
