import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

// The workspace's packages as sources: where they are, the compiler is told too.
const { paths } = JSON.parse(readFileSync("tsconfig.types.json", "utf8")).compilerOptions;
const source = {
  alias: Object.entries<string[]>(paths).map(([name, [file = ""]]) => ({
    find: new RegExp(`^${name}$`),
    replacement: resolve(file),
  })),
};

/** The tests that try every store, and so need PostgreSQL: told by what they import. */
const stores = readdirSync("packages", { recursive: true, encoding: "utf8" })
  .map((name) => `packages/${name.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".test.ts") && !/\/(?:node_modules|dist)\//.test(file))
  .filter((file) => readFileSync(file, "utf8").includes('/helpers/stores.ts"'));

const coverage = "packages/simulator/test/coverage/**/*.test.ts";
const exclude = ["**/node_modules/**", "**/dist/**", ...stores];

// A hang still ends; a busy machine fails no test, nor does one without a name server make it wait.
const limits = {
  setupFiles: [
    "packages/simulator/test/helpers/no-name-server.ts",
    "packages/sdk/test/support/cases.ts",
  ],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  teardownTimeout: 120_000,
  expect: { poll: { timeout: 120_000 } },
};

// The files of a worker share what they import, such as the catalogue: none may leave anything changed behind.
const shared = {
  ...limits,
  isolate: false,
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
};

export default defineConfig({
  test: {
    // Vitest would leave one processor idle.
    maxWorkers: "100%",
    projects: [
      {
        // Reads the sources of every workspace package: no build, no PostgreSQL, no other process.
        resolve: source,
        test: { ...shared, name: "unit", include: ["packages/*/src/**/*.test.ts"], exclude },
      },
      {
        // One run of the compiler over every file.
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            checker: "tsc",
            include: ["packages/*/{src,test}/**/*.test-d.ts"],
            tsconfig: "./tsconfig.types.json",
          },
        },
      },
      {
        // Every store, PostgreSQL among them: started once for all of these files.
        resolve: source,
        test: {
          ...shared,
          name: "stores",
          include: stores,
          globalSetup: "packages/simulator/test/helpers/postgres-setup.ts",
        },
      },
      {
        // Every operation, asked of the simulator through the SDK as it was built.
        test: { ...shared, name: "coverage", include: [coverage], exclude },
      },
      {
        // Uses what `npm run build` wrote, as users install it.
        test: {
          ...limits,
          name: "built",
          include: ["packages/*/test/**/*.test.ts", "{examples,interop,bench}/**/*.test.ts"],
          exclude: [...exclude, coverage],
        },
      },
    ],
  },
});
