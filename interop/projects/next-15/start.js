const { execFileSync, spawn } = require("node:child_process");
const { once } = require("node:events");
const { createInterface } = require("node:readline");

// Builds and serves twice: as Next.js bundles the package, and with the package kept out of the bundle.
async function main() {
  const next = require.resolve("next/dist/bin/next");
  for (const external of ["", "1"]) {
    const env = { ...process.env, EXTERNAL: external, NEXT_TELEMETRY_DISABLED: "1" };
    execFileSync(process.execPath, [next, "build"], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const server = spawn(process.execPath, [next, "start", "-p", "0", "-H", "127.0.0.1"], {
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    for await (const line of createInterface(server.stdout)) {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (address === undefined) continue;
      process.stdout.write(await (await fetch(`${address}/shop`)).text());
      break;
    }
    server.kill();
    await once(server, "exit");
  }
}

void main();
