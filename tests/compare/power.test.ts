import { describe, expect, it } from "vitest";
import { falseAlarms, plantedDifferences, timesFound } from "./power.js";

/** The power is stated for so many corpora of each kind: `XUNCHA_POWER_RUNS=200 npx vitest run tests/compare/power.test.ts`. */
const stated = 200;
const runs = Number(process.env["XUNCHA_POWER_RUNS"] ?? 6);
const patience = runs * 5000;
/** A small power shows only over as many corpora as it is stated for. */
const told = runs >= stated ? plantedDifferences : plantedDifferences.filter(({ leastPower }) => leastPower >= 0.8);

/** Of a few corpora chance may take some; of as many as the power is stated for, none. */
function least(share: number): number {
  return runs >= stated ? share * runs : share * runs - 2 * Math.sqrt(share * (1 - share) * runs);
}

function most(share: number, tries: number): number {
  return share * tries + 3 * Math.sqrt(share * (1 - share) * tries);
}

describe(`over ${String(runs)} corpora`, () => {
  it.each(told)(
    "$name is found in $leastPower of them at least",
    async (planted) => {
      const found = await timesFound(planted, runs);
      if (runs >= stated) console.log(`${planted.name}: found in ${String(found)} of ${String(runs)}`);
      expect(found).toBeGreaterThanOrEqual(least(planted.leastPower));
    },
    patience,
  );

  it(
    "where nothing differs, alarms keep to their level",
    async () => {
      const { tests, alarms, corpora } = await falseAlarms(runs);
      if (runs >= stated) console.log(`no difference: p ≤ 0.05 in ${String(alarms)} of ${String(tests)} tests, corrected in ${String(corpora)} of ${String(runs)} corpora`);
      expect(tests).toBeGreaterThan(10 * runs);
      expect(alarms).toBeLessThanOrEqual(most(0.05, tests));
      expect(corpora).toBeLessThanOrEqual(most(0.05, runs));
    },
    patience,
  );
});
