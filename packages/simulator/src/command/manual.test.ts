import { expect, test } from "vitest";
import { manual } from "./manual.ts";
import { runCommand } from "./run.ts";

test("--help prints the manual", async () => {
  let printed = "";
  const stopped = Promise.resolve();
  const io = { out: (text: string) => (printed += text), err: () => {}, stopped };
  expect(await runCommand(["--help"], io)).toBe(0);
  expect(printed).toBe(manual);
  expect(printed).toMatchSnapshot();
});

test("the manual fits a terminal of 80 columns", () => {
  for (const line of manual.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});
