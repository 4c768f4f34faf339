import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCommand, type Command } from "./command.js";

const folder = mkdtempSync(join(tmpdir(), "xuncha-redact-"));
const feedback = "县委第一巡察组向县档案馆反馈巡察情况的通报\n近日，县委第一巡察组向县档案馆反馈了巡察情况。\n一、存在的主要问题\n1.甄小满同志违规领取补贴。甄小满同志多领补贴3万元。\n2.台账不全。";
const progress = "县档案馆关于巡察整改进展情况的通报\n县委第一巡察组对县档案馆开展了巡察，现将整改进展情况予以公布。\n一、反馈问题整改情况\n1.关于甄小满同志违规领取补贴的问题。已于2024年3月清退甄小满同志多领补贴3万元，给予甄小满同志诫勉谈话。\n2.关于台账不全的问题。已补齐台账320份。\n3.关于甄小满同志违规领取补贴的问题。已清退。\n联系人：甄小满；联系电话：13800000000。";
const secrets = /甄小满|13800000000/;
let command: Command;

beforeAll(async () => {
  command = await buildCommand();
  writeFileSync(join(folder, "feedback.txt"), feedback);
  writeFileSync(join(folder, "progress.txt"), progress);
});
afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true, force: true });
});

const files = [join(folder, "feedback.txt"), join(folder, "progress.txt")] as const;

describe("--redact", () => {
  it.each(["text", "json", "md", "html"])("check --format %s names nobody, and comes to the same", async (format) => {
    const plain = await command.run(["check", ...files, "--format", format]);
    const masked = await command.run(["check", ...files, "--format", format, "--redact"]);
    expect(plain.stdout).toMatch(secrets);
    expect(masked.stdout).not.toMatch(secrets);
    expect(masked.status).toBe(0);
    if (format === "json") {
      const states = (text: string): string[] => (JSON.parse(text) as { items: { id: string; state: string; fingerprint: string }[] }).items.map(({ id, state, fingerprint }) => `${id} ${state} ${fingerprint}`);
      expect(states(masked.stdout)).toEqual(states(plain.stdout));
    }
  });

  it.each(["text", "json", "sarif"])("lint --format %s names nobody, and finds the same", async (format) => {
    const plain = await command.run(["lint", files[1], "--format", format]);
    const masked = await command.run(["lint", files[1], "--format", format, "--redact"]);
    expect(plain.stdout).toMatch(secrets);
    expect(masked.stdout).not.toMatch(secrets);
    expect(masked.status).toBe(plain.status);
    if (format === "json") expect((masked.stdout.match(/"code"/g) ?? []).length).toBe((plain.stdout.match(/"code"/g) ?? []).length);
  });
});
