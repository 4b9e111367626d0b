import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { octokitCalls, sdkCalls, spread } from "./calls.ts";
import type { Call } from "./calls.ts";
import { compared } from "./compilers.ts";

/** A user's file, and the same without its import: what it declares is `any` there. */
export interface Pair {
  readonly name: string;
  /** Folders with a tsconfig.json. */
  readonly project: string;
  readonly baseline: string;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));
const sdk = join(root, "packages/sdk");

const sdkHead = `import type { WeChatPay } from "wechatpay-kit";
declare const wxpay: WeChatPay;
declare const upload: Uint8Array;
`;
const octokitHead = `import type { Octokit } from "@octokit/core";
import type { Endpoints } from "@octokit/types";
declare const octokit: Octokit;
`;

/** Writes the projects below a folder, with the packages as a user has them installed. */
export function writeProjects(folder: string): Pair[] {
  installPackages(join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const ours = readSdkCalls();
  const theirs = octokitCalls(
    readFileSync(
      join(compared, "node_modules/@octokit/types/dist-types/generated/Endpoints.d.ts"),
      "utf8",
    ),
  );
  const one = named(ours, "v3/pay/transactions/jsapi#post");
  const pair = (name: string, head: string, calls: readonly Call[]): Pair => {
    const write = (path: string, head: string): string =>
      writeProject(join(folder, path), head, calls);
    const path = name.replaceAll(/\W+/gu, " ").trim().replaceAll(" ", "-");
    return {
      name,
      project: write(path, head),
      baseline: write(
        `${path}-baseline`,
        head.replaceAll(/^import type \{ (\w+) \} .+$/gmu, "type $1 = any;"),
      ),
    };
  };
  return [
    pair("1 call", sdkHead, [one]),
    pair("40 calls", sdkHead, spread(ours, 40)),
    pair(`all ${ours.length} calls`, sdkHead, ours),
    pair("@octokit, 1 call", octokitHead, [named(theirs, "GET /repos/{owner}/{repo}")]),
    pair("@octokit, 40 calls", octokitHead, spread(theirs, 40)),
    pair(`@octokit, all ${theirs.length} calls`, octokitHead, theirs),
  ];
}

function installPackages(modules: string): void {
  mkdirSync(modules);
  for (const part of ["package.json", "types"]) {
    cpSync(join(sdk, part), join(modules, "wechatpay-kit", part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules/@types"), join(modules, "@types"), "junction");
  symlinkSync(join(compared, "node_modules/@octokit"), join(modules, "@octokit"), "junction");
}

function readSdkCalls(): Call[] {
  const folder = join(sdk, "src/generated/calls");
  const texts = readdirSync(folder)
    .filter((name) => name !== "routes.test-d.ts")
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const calls = texts.flatMap(sdkCalls);
  const tests = texts.join("").match(/^test\(/gmu)?.length ?? 0;
  if (calls.length !== tests) {
    throw new Error(
      `${calls.length} of ${tests} calls were understood in ${folder}: teach sdkCalls the form that calls-file.ts writes`,
    );
  }
  // Brands and developers of skills have clients of their own, which a merchant's file does not import.
  return calls.filter(({ id }) => /^v[23]\//u.test(id));
}

function named(calls: readonly Call[], id: string): Call {
  const call = calls.find((candidate) => candidate.id === id);
  if (call === undefined) throw new Error(`there is no call ${id} any more: choose another`);
  return call;
}

function writeProject(folder: string, head: string, calls: readonly Call[]): string {
  const compilerOptions = {
    target: "es2023",
    module: "nodenext",
    types: ["node"],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  mkdirSync(folder);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  const body = calls.map((call, index) => call.write(index)).join("\n");
  writeFileSync(join(folder, "calls.ts"), `${head}${body}\n`);
  return folder;
}
