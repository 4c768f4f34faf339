import { zipSync } from "fflate";

/** Files as a zip whose names are written in GBK and carry no mark of that, as Chinese Windows makes them. */
export function makeGbkZip(files: Readonly<Record<string, Uint8Array>>, gbk: (text: string) => Uint8Array): Uint8Array {
  const names = Object.keys(files).map((name) => gbk(name));
  // a name of ASCII stands in for each, as long as that will be
  const standIns = names.map(({ length }, index) => `${String.fromCharCode(65 + index)}${"~".repeat(length - 1)}`);
  const zip = zipSync(Object.fromEntries(Object.values(files).map((content, index) => [standIns[index] as string, content])), { mtime: new Date("2024-12-06T00:00:00") });
  standIns.forEach((standIn, index) => {
    const wanted = Buffer.from(standIn, "latin1");
    for (let at = Buffer.from(zip.buffer).indexOf(wanted); at >= 0; at = Buffer.from(zip.buffer).indexOf(wanted, at + 1)) zip.set(names[index] as Uint8Array, at);
  });
  return zip;
}
