import { noticeParagraphs } from "./notice.js";

/** The notice as RTF, Chinese as Word writes it: bytes of GBK, or Unicode with a question mark beside it; typed or automatic numbers. `gbk` encodes. */
export function makeRtf(gbk: (text: string) => Uint8Array, { unicode = false, numbers = "typed" } = {}): Uint8Array {
  const encode = (text: string): string =>
    [...text]
      .map((character) => {
        if (/[\\{}]/.test(character)) return `\\${character}`;
        if (character <= "~") return character;
        if (unicode) return `\\u${(character.charCodeAt(0) << 16) >> 16}?`;
        return [...gbk(character)].map((byte) => `\\'${byte.toString(16).padStart(2, "0")}`).join("");
      })
      .join("");
  const paragraphs = noticeParagraphs().map(({ marker, text }) => {
    const number = marker === "" ? "" : numbers === "typed" ? encode(marker) : `{\\listtext\\pard\\plain\\f1 ${encode(marker)}}\\ls1\\ilvl0 `;
    return `\\pard\\plain\\f1\\fs32 ${number}${encode(text)}\\par`;
  });
  const rtf = `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset134 ${encode("仿宋_GB2312")};}}
{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}}{\\*\\generator invented;}{\\info{\\author ${encode("办公室")}}}
{\\header\\pard ${encode("云岫县水利局文件")}\\par}
${paragraphs.join("\n")}
}`;
  return Uint8Array.from(rtf, (character) => character.charCodeAt(0));
}
