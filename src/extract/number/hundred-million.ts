import { isHan } from "../../text/characters.js";

/** Whether 亿 behind 个 belongs to the number, as in speech (投入2个亿), and does not begin a noun (3个亿元项目). */
export function isHundredMillion(text: string, offset: number): boolean {
  if (text[offset] !== "亿") return false;
  const next = text[offset + 1] === "元" ? offset + 2 : offset + 1;
  return !isHan(text.charCodeAt(next)) || "的多余左以资人".includes(text[next] as string);
}
