import { defineConfig } from "vitest/config";

// No "import" here: it would reach require() in the dependencies and hand it their ESM builds (pg breaks).
const source = { conditions: ["@wechatpay-kit/source", "node"] };

export default defineConfig({
  test: {
    projects: [
      {
        // Reads the sources of every workspace package: no build needed.
        resolve: source,
        ssr: { resolve: source },
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.ts"],
          typecheck: {
            enabled: true,
            checker: "tsc",
            include: ["packages/*/{src,test}/**/*.test-d.ts"],
            tsconfig: "./tsconfig.types.json",
          },
        },
      },
      {
        // Uses what `npm run build` wrote, as users install it.
        test: {
          name: "built",
          include: [
            "packages/*/test/**/*.test.ts",
            "{examples,interop,bench,scripts}/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/dist/**"],
        },
      },
    ],
  },
});
