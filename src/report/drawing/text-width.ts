import { columnsOf } from "../../write/display-width.js";

const hanWidth = 1;
const narrow = "fijlrtI.,:;'|!()[] -";
const wide = "mwMW%@";

/** How wide a character is, in parts of the size of the font: a little more than it is in any usual font without serifs. */
function characterWidth(char: string): number {
  const code = char.codePointAt(0) as number;
  if (code >= 0x7f) return columnsOf(code) === 0 ? 0 : hanWidth;
  if (narrow.includes(char)) return 0.36;
  if (wide.includes(char)) return 0.92;
  return char >= "A" && char <= "Z" ? 0.72 : 0.6;
}

/**
 * How much room a text takes at most, in the unit of the size of its font: fonts differ, and a picture must hold its words
 * in any of them.
 *
 * @example textWidth("整改ab", 10) // 32
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += characterWidth(char);
  return width * size;
}

/**
 * A text that fits into some room: cut, and ended by …, where it is too long.
 *
 * @example fitText("青禾县农业农村局", 10, 50) // "青禾县农…"
 */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let width = textWidth("…", size);
  let kept = "";
  for (const char of text) {
    width += characterWidth(char) * size;
    if (width > room) break;
    kept += char;
  }
  return `${kept}…`;
}

const pieces = /[\x21-\x7e]+ {0,9}|[^\x21-\x7e]/gu;
const neverFirst = /^[，。；：、）》”’」！？%…]/u;
const neverLast = /[（《“‘「]$/u;

/** What must stay together: Latin words, and marks with the character they belong to. */
function unbroken(text: string): string[] {
  const parts: string[] = [];
  for (const [piece] of text.matchAll(pieces)) {
    const before = parts.at(-1);
    if (before !== undefined && (neverFirst.test(piece) || neverLast.test(before))) parts[parts.length - 1] = before + piece;
    else parts.push(piece);
  }
  return parts;
}

/**
 * Breaks a text into lines that fit into some room: between Han characters, between words, never before a closing mark. A
 * word that is too long for a line by itself is cut.
 *
 * @example wrapText("没有发现组间差异", 10, 50) // ["没有发现组", "间差异"]
 */
export function wrapText(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of unbroken(text)) {
    if (line !== "" && textWidth((line + part).trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? fitText(part.trimStart(), size, room) : part;
  }
  return line.trimEnd() === "" ? lines : [...lines, line.trimEnd()];
}
