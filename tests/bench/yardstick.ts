import { createRequire } from "node:module";

/** Cuts a text into words: what every speed is compared with. */
export type Cut = (text: string) => readonly string[];

/** `nodejieba.cut` with its dictionary loaded; undefined where it is not installed or has no binary. */
export function loadYardstick(): Cut | undefined {
  try {
    const nodejieba = createRequire(import.meta.url)("nodejieba") as { cut: Cut };
    nodejieba.cut("巡察整改");
    return (text) => nodejieba.cut(text);
  } catch {
    return undefined;
  }
}
