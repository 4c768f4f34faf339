function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

const signatures: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: "pdf", bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: "zip (docx, xlsx, ofd, wps)", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "zip", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: "ole (doc, xls, wps)", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "rtf", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: "png", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "jpeg", bytes: [0xff, 0xd8, 0xff] },
  { name: "gif", bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: "gzip", bytes: [0x1f, 0x8b] },
  { name: "rar", bytes: [0x52, 0x61, 0x72, 0x21] },
  { name: "7z", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: "mhtml", bytes: ascii("MIME-Version:") },
  { name: "mhtml", bytes: ascii("From: <Saved by") },
  { name: "elf", bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/** The format that the first bytes of a file tell, if it is one that is not plain text. */
export function formatOfBytes(bytes: Uint8Array): string | undefined {
  return signatures.find(({ bytes: magic }) => magic.every((byte, index) => bytes[index] === byte))?.name;
}
