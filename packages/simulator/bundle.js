import { copyFileSync, cpSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

// Program of `npm run build`: a few files instead of hundreds, because most of a start was finding and reading them one
// after the other (docs/decisions/23-bundled-sdk.md). The query builder is in the bundle, with its licence beside it;
// what is external is native, shared with the user's program, or needed by few.
const folder = fileURLToPath(new URL(".", import.meta.url));
const inFolder = (path) => `${folder}${path}`;
const { dependencies } = JSON.parse(readFileSync(inFolder("package.json"), "utf8"));

let atStart;

function isAtStart(id, bundler) {
  atStart ??= importedBy(inFolder("build/index.js"), bundler);
  return atStart.has(id);
}

/** A module and all that it imports at once. */
function importedBy(entry, bundler, found = new Set()) {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const id of bundler.getModuleInfo(entry)?.importedIds ?? []) importedBy(id, bundler, found);
  return found;
}

/**
 * A file's name says what is in it: the one module that is loaded when it is needed, with its room (a folder of src), or
 * the rooms of the modules that several such files share.
 */
function nameOf({ name, facadeModuleId, moduleIds }) {
  if (name === "kysely" || name === "simulator") return `${name}.js`;
  const path = (id) => id.slice(inFolder("build/").length, -".js".length).split(/[\\/]/);
  const words = facadeModuleId
    ? path(facadeModuleId)
    : moduleIds.map((id) => path(id)[0]).toSorted();
  return `${[...new Set(words)].join("-")}.js`;
}

await build({
  cwd: folder,
  input: { index: "build/index.js", main: "build/main.js" },
  platform: "node",
  // A shared file may export more than an entry does.
  preserveEntrySignatures: "allow-extension",
  external: (id) =>
    Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: "dist",
    cleanDir: true,
    format: "esm",
    chunkFileNames: nameOf,
    comments: false,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "kysely", test: /[\\/]node_modules[\\/]kysely[\\/]/ },
        {
          name: (id, bundler) => (isAtStart(id, bundler) ? "simulator" : null),
          debugName: "simulator",
        },
      ],
    },
  },
});
copyFileSync(
  fileURLToPath(new URL("../../LICENSE", import.meta.resolve("kysely"))),
  inFolder("dist/kysely.LICENSE"),
);
// Served to the browser as they are.
cpSync(inFolder("build/console/browser"), inFolder("dist/browser"), { recursive: true });
