import { expect, it } from "vitest";
import { readSettings } from "../../src/lexicon/settings.js";

const settings = readSettings("# columns: setting\tvalue\twhy\nbias\t-2.5\tfitted\nempty\t\t\nword\tmany\t", "x.tsv");

it("gives the figure of a setting", () => {
  expect(settings("bias")).toBe(-2.5);
});

it.each(["absent", "empty", "word"])("has no number for %s", (name) => {
  expect(() => settings(name)).toThrow(`corpus/x.tsv: no number for ${name}`);
});
