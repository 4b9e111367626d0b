import { fileURLToPath } from "node:url";
import { build } from "rolldown";

// Program of `npm run build`: one file for each way into the SDK, because importing forty small files takes three times
// as long as importing a few (docs/decisions/23-bundled-sdk.md). There are no dependencies, so nothing else gets in.
const folder = fileURLToPath(new URL(".", import.meta.url));
await build({
  cwd: folder,
  input: {
    index: "build/index.js",
    testing: "build/testing/index.js",
    worker: "build/sync/worker.js",
  },
  platform: "node",
  output: { dir: "dist", cleanDir: true, format: "esm", chunkFileNames: "[name].js" },
});
