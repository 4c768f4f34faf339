/** Finds where a place of a cleaned passage stands in the original. */
export type PassageAlignment = (start: number, end: number) => { readonly start: number; readonly end: number };

/**
 * Leads offsets of a cleaned passage back to the original text, by walking both at once: what the original has beside it
 * (line breaks, hidden characters) is passed over. Where the passage cannot be followed, or the original is not at hand
 * and its length says that something was taken out, every place is the whole passage: coarse, but not wrong.
 *
 * @param passage the cleaned text
 * @param span where the passage stands in the original
 * @example alignPassage("整改到位", { start: 0, end: 5 }, "整改\n到位")(2, 4) // { start: 3, end: 5 }
 */
export function alignPassage(passage: string, span: { readonly start: number; readonly end: number }, original?: string): PassageAlignment {
  const whole = { start: span.start, end: span.end };
  if (passage.length === span.end - span.start) return (start, end) => ({ start: span.start + start, end: span.start + end });
  if (original === undefined) return () => whole;
  const places = new Int32Array(passage.length);
  let at = span.start;
  for (let index = 0; index < passage.length; index++) {
    const unit = passage.charCodeAt(index);
    while (at < span.end && original.charCodeAt(at) !== unit) at++;
    if (at >= span.end) return () => whole;
    places[index] = at++;
  }
  return (start, end) => (end > start ? { start: places[start] as number, end: (places[end - 1] as number) + 1 } : whole);
}
