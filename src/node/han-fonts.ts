import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import glob from "fast-glob";

/** Where systems keep their fonts; folders that are not there do no harm. */
function fontFolders(): readonly string[] {
  const home = homedir();
  switch (process.platform) {
    case "win32":
      return [join(process.env["WINDIR"] ?? "C:\\Windows", "Fonts"), join(process.env["LOCALAPPDATA"] ?? home, "Microsoft", "Windows", "Fonts")];
    case "darwin":
      return [join(home, "Library", "Fonts"), "/Library/Fonts", "/System/Library/Fonts", "/System/Library/AssetsV2"];
    default:
      return [join(home, ".local", "share", "fonts"), join(home, ".fonts"), "/usr/local/share/fonts", "/usr/share/fonts"];
  }
}

/** Files of fonts without serifs that have Han characters, the best first: upright, and bold where that is a file of its own. */
const knownFonts: readonly (readonly string[])[] = [
  ["notosanscjk-regular.ttc", "notosanscjk-bold.ttc"],
  ["notosanscjksc-regular.otf", "notosanscjksc-bold.otf"],
  ["sourcehansanssc-regular.otf", "sourcehansanssc-bold.otf"],
  ["sourcehansans.ttc"],
  ["sourcehansans-regular.ttc", "sourcehansans-bold.ttc"],
  ["notosanssc-regular.ttf", "notosanssc-bold.ttf"],
  ["notosanssc-regular.otf", "notosanssc-bold.otf"],
  ["msyh.ttc", "msyhbd.ttc"],
  ["msyh.ttf", "msyhbd.ttf"],
  ["pingfang.ttc"],
  ["hiragino sans gb.ttc"],
  ["wqy-microhei.ttc"],
  ["wqy-zenhei.ttc"],
  ["simhei.ttf"],
];

/** A font with thousands of characters is no smaller. */
const leastBytes = 1 << 20;

function isLarge(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) >= leastBytes;
}

/**
 * Paths of fonts of this machine that may have Han characters, in sets of which one is enough: known ones without serifs first,
 * then any that is large enough.
 */
export function hanFontFiles(folders: readonly string[] = fontFolders()): readonly (readonly string[])[] {
  const options = { absolute: true, caseSensitiveMatch: false, suppressErrors: true };
  const paths = folders.flatMap((cwd) => glob.sync("**/*.{ttf,ttc,otf,otc}", { ...options, cwd }).sort());
  const byName = new Map([...paths].reverse().map((path) => [basename(path).toLowerCase(), path])); // a user's own before the system's
  const known = knownFonts.map((names) => names.flatMap((name) => byName.get(name) ?? [])).filter((set) => set.length > 0);
  const taken = new Set(known.flat());
  return [...known, ...paths.filter((path) => !taken.has(path) && isLarge(path)).map((path) => [path])];
}

/** Fonts as bytes; those that cannot be read are left out. */
export function readFonts(paths: readonly string[]): Uint8Array[] {
  return paths.flatMap((path) => {
    try {
      return [readFileSync(path)];
    } catch {
      return [];
    }
  });
}
