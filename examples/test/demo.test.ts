import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { run } from "./readme/project.ts";
import type { Ran } from "./readme/project.ts";
import { root } from "./readme/repository.ts";

const program = new URL("../dist/demo/main.js", import.meta.url).pathname;

const demo = (...flags: string[]): Promise<Ran> =>
  run(process.execPath, [program, ...flags], { cwd: root });

/** Columns in a terminal, where a Chinese character takes two. */
function columns(line: string): number {
  return [...line].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
}

it("the story is told in plain lines of 80 columns and ends well", async () => {
  const { code, stdout, stderr } = await demo();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stripVTControlCharacters(stdout)).toBe(stdout);
  expect(stdout.split("\n").filter((line) => columns(line) > 80)).toEqual([]);
  expect(stdout.split("\n").filter((line) => line !== line.trimEnd())).toEqual([]);
  expect(stdout.match(/→ AVAILABLE since/g)).toHaveLength(6);
  expect(stdout).toContain("All six answers agree");
  expect(stdout).toContain("PAYSCORE.USER_OPEN_SERVICE");
  expect(stdout).toContain("PAYSCORE.USER_CLOSE_SERVICE");
  expect(stdout).toContain("401 SIGN_ERROR");
  const payment = stdout.slice(stdout.indexOf("The life of a payment"), stdout.indexOf("A wrong"));
  expect(payment.match(/^ {4}[█▀▄ ]{31,}$/gm)?.length).toBeGreaterThan(10);
  expect(payment.split("\n").length).toBeLessThanOrEqual(50);
});

it("--json prints one document with everything that was found", async () => {
  const { code, stdout } = await demo("--json");
  expect(code).toBe(0);
  const findings = JSON.parse(stdout);
  expect(findings.agree).toBe(true);
  expect(findings.styles).toHaveLength(6);
  expect(findings.styles[5].record.authorization_state).toBe("AVAILABLE");
  expect(
    findings.life.map((step: { answer: Record<string, unknown> }) => step.answer),
  ).toMatchObject([
    { apply_permissions_token: expect.any(String) },
    { event_type: "PAYSCORE.USER_OPEN_SERVICE" },
    { authorization_state: "AVAILABLE" },
    { event_type: "PAYSCORE.USER_CLOSE_SERVICE" },
    { authorization_state: "UNAVAILABLE" },
  ]);
  expect(
    findings.payment.map((step: { answer: Record<string, unknown> }) => step.answer),
  ).toMatchObject([
    { code_url: expect.stringMatching(/^weixin:/) },
    { event_type: "TRANSACTION.SUCCESS", trade_state: "SUCCESS", total: 1299 },
    { trade_state: "SUCCESS", transaction_id: expect.stringMatching(/^4200\d{24}$/) },
    { status: "PROCESSING", refund: 600 },
    { event_type: "REFUND.SUCCESS", refund: 600 },
    [
      { trade_state: "SUCCESS", total: 1299, settlement_refund: 0 },
      { trade_state: "REFUND", total: 0, settlement_refund: 600 },
    ],
  ]);
  expect(findings.refused).toMatchObject({ status: 401, code: "SIGN_ERROR" });
});

it("--keep leaves the simulator running, and says where the user's phone is, until it is interrupted", async () => {
  const child = spawn(process.execPath, [program, "--keep"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let phone: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    phone ??= /http:\S+\/_sim\/phone\/\S+/.exec(line)?.[0];
    if (line.includes("Ctrl+C")) break;
  }
  const answer = await fetch(phone ?? "", { headers: { accept: "application/json" } });
  const { entries } = (await answer.json()) as { entries: { page: string; waiting: boolean }[] };
  const waiting = entries.filter((entry) => entry.waiting).map(({ page }) => page);
  expect(waiting.toSorted()).toEqual(["authorization", "payment"]);
  const ended = once(child, "exit");
  child.kill("SIGINT");
  expect(await ended).toEqual([0, null]);
  await expect(fetch(phone ?? "")).rejects.toThrow("fetch failed");
});

it("an unknown flag is refused with the flags that there are", async () => {
  const { code, stdout, stderr } = await demo("--kepp");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("--kepp");
  expect(stderr).toContain("--keep");
});
