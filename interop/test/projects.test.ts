import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sample } from "../src/sample.ts";
import { pack, runProject } from "../src/user-project.ts";

// Users' projects of many tool chains, installed from npm beside the packed SDK. `npm run test:projects` runs all of them.

const SAMPLE = ["require", "typescript-5.4", "jest-29", "esbuild"];
const wanted = process.env["PROJECTS"];
const all = readdirSync(new URL("../projects", import.meta.url)).filter(
  (name) => name !== "shared",
);
const names = wanted === "all" ? all : (wanted?.split(",") ?? SAMPLE);

const folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-projects-"));
let tarball: string;
let simulator: Simulator;
beforeAll(async () => {
  tarball = await pack(folder);
  simulator = await createSimulator();
  await simulator.listen();
});
afterAll(async () => {
  await simulator.close();
  rmSync(folder, { recursive: true });
});

// An install of hundreds of packages and a build of Next.js may take minutes on a busy machine.
test.each(names)("%s works as it is", { timeout: 600_000 }, async (name) => {
  const { printed, expected } = await runProject(name, tarball, {
    MERCHANT: JSON.stringify(simulator.merchant()),
    SAMPLE: JSON.stringify(sample),
  });
  expect(printed).toBe(expected);
});
