import { copyFileSync, cpSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

// Program of `npm run build`: a few files instead of hundreds, because most of a start was finding and reading them one
// after the other (docs/decisions/23-bundled-sdk.md). The query builder is in the bundle, with its licence beside it;
// what is external is native, shared with the user's program, or needed by few.
const folder = fileURLToPath(new URL(".", import.meta.url));
const inFolder = (path) => `${folder}${path}`;
const { dependencies } = JSON.parse(readFileSync(inFolder("package.json"), "utf8"));

await build({
  cwd: folder,
  input: { index: "build/index.js", main: "build/main.js" },
  platform: "node",
  external: (id) =>
    Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: "dist",
    cleanDir: true,
    format: "esm",
    chunkFileNames: "[name].js",
    // Named for what they hold; without this a shared file would have the name of one of its modules.
    codeSplitting: {
      groups: [{ name: "kysely", test: /[\\/]node_modules[\\/]kysely[\\/]/ }],
    },
  },
});
copyFileSync(
  fileURLToPath(new URL("../../LICENSE", import.meta.resolve("kysely"))),
  inFolder("dist/kysely.LICENSE"),
);
// Served to the browser as they are.
cpSync(inFolder("build/console/browser"), inFolder("dist/browser"), { recursive: true });
