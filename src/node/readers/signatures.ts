const opening = 1024; // how far into a file its mark may stand

/** The first bytes as Latin-1, zero bytes left out: ASCII marks read the same in UTF-16. */
function head(bytes: Uint8Array): string {
  let text = "";
  const end = Math.min(bytes.length, opening);
  for (let index = 0; index < end; index++) if (bytes[index] !== 0) text += String.fromCharCode(bytes[index] as number);
  return text;
}

/** Whether bytes are a PDF: its mark stands within the first 1024 bytes. */
export function isPdf(bytes: Uint8Array): boolean {
  return head(bytes).includes("%PDF-");
}

/** Whether bytes are an OLE container: .doc, .wps, .xls and .et of before 2007, and what Office encrypts. */
export function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/** Whether bytes are RTF. */
export function isRtf(bytes: Uint8Array): boolean {
  return /^\s{0,20}\{\\rt/.test(head(bytes));
}

/** The first element of bytes that declare themselves XML (`w:wordDocument`, `office:document`); undefined for others. */
export function xmlRoot(bytes: Uint8Array): string | undefined {
  const text = head(bytes).replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  return text.startsWith("<?xml") ? (/<([A-Za-z_][\w:.-]{0,60})/.exec(text)?.[1] ?? "") : undefined;
}

/** Whether bytes are an HTML page, or a fragment that is called one. A text with a stray tag is none. */
export function isHtml(bytes: Uint8Array, name: string): boolean {
  const text = head(bytes).replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "").trimStart().toLowerCase();
  if (!text.startsWith("<")) return false;
  const root = /<!doctype html|<(?:html|head|body)[\s>]/.test(text);
  return root || (/\.(?:s?html?|jsp|aspx?|doc|xls|et)$/i.test(name) && /^<(?:!--|!doctype|[a-z][a-z0-9]{0,9}[\s>/])/.test(text));
}
