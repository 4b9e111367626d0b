import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Runs a module in a process of its own, with the package as `npm run build` wrote it, and gives what it printed as
 * JSON. A process that does not end by itself is killed long before a kept connection would time out, and rejects.
 */
export async function child<Printed = unknown>(
  script: string,
  {
    input = {} as object,
    flags = [] as string[],
    env = {} as Record<string, string>,
    timeout = 60_000,
  } = {},
): Promise<Printed | undefined> {
  const { stdout, stderr } = await run(
    process.execPath,
    [
      ...flags,
      "--input-type=module",
      "--eval",
      `const input = JSON.parse(process.env.TEST_INPUT);\n${script}`,
    ],
    {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      env: { PATH: process.env["PATH"], ...env, TEST_INPUT: JSON.stringify(input) },
      timeout,
    },
  );
  if (stderr !== "") throw new Error(stderr);
  return stdout === "" ? undefined : JSON.parse(stdout);
}
