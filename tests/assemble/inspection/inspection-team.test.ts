import { expect, it } from "vitest";
import { findTeam } from "../../../src/assemble/inspection/inspection-team.js";

const before = "2022年，省委第四巡视组对云岭县开展了巡视。";
const teamIn = (told: string): string | undefined => {
  const name = /县委(?:第一)?巡察组/.exec(told)?.[0] ?? "";
  const start = before.length + told.indexOf(name);
  const place = { name, start, end: start + name.length };
  return findTeam(before + told, { start: before.length, end: before.length + told.length }, [{ ...place, role: "inspect" }], [place])?.name;
};

it("looks for a team behind another inspection that the opening tells", () => {
  expect(teamIn("县委第一巡察组对县水利局党组开展了巡察。")).toBe("县委第一巡察组");
  expect(teamIn("县委巡察组对县水利局党组开展了巡察。")).toBe("县委巡察组");
});

it("a committee's teams, each at its own body, are no team", () => {
  expect(teamIn("县委巡察组分别对三个单位开展了巡察。")).toBeUndefined();
});
