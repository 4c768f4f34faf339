let turn = 0;

/**
 * The text with other figures, so that no job reads it from a cache, be it by document or by sentence: every count before
 * a measure word gets another last digit, and a serial number stands at the end. Dates and structure stay. The copy is
 * flat: no job pays for joining its parts.
 */
export function altered(text: string): string {
  turn++;
  let place = turn;
  const changed = text.replace(/[1-9](?=[个项条次人名件份场户万])/g, () => String((place++ % 9) + 1));
  return Buffer.from(`${changed}\n附件${turn}`, "utf16le").toString("utf16le");
}
