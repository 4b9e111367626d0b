import { cpSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

// Program of `npm run build`: a few files instead of hundreds, because most of a start was finding and reading them one
// after the other (docs/decisions/23-bundled-sdk.md). The query builder and the maker of certificates are in the bundle,
// with their licences beside it; what is external is native, data, or needed by few.
const folder = fileURLToPath(new URL(".", import.meta.url));
const inFolder = (path) => `${folder}${path}`;
const { dependencies } = JSON.parse(readFileSync(inFolder("package.json"), "utf8"));

let atStart;
let parts;

/**
 * The file of a module that is in more than one part of the simulator: what every start loads; what products share of each
 * other; what they share of the rest. Left alone, the bundler makes a file for each set of parts that share anything.
 */
function sharedFile(id, bundler) {
  atStart ??= importedBy(inFolder("build/index.js"), bundler);
  if (atStart.has(id)) return "simulator";
  if (!id.startsWith(inFolder("build/"))) return null;
  // What a start does not load of products, but their first request.
  parts ??= [...atStart]
    .flatMap((loaded) => bundler.getModuleInfo(loaded)?.dynamicallyImportedIds ?? [])
    .filter((part) => part.startsWith(inFolder("build/products")))
    .map((part) => importedBy(part, bundler));
  const sharing = parts.filter((part) => part.has(id)).length;
  const [room = "", product = ""] = id.slice(inFolder("build/").length).split(/[\\/]/);
  if (sharing === 0 || room === "default" || room === "fill") return null;
  if (room !== "products" || product.endsWith(".js")) return "common";
  return sharing > 1 ? "products" : null;
}

/** A module and all that it imports at once. */
function importedBy(entry, bundler, found = new Set()) {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const id of bundler.getModuleInfo(entry)?.importedIds ?? []) importedBy(id, bundler, found);
  return found;
}

/**
 * A file's name says what is in it: a package; the one module that is loaded when it is needed, with its room (a folder of
 * src); the rooms of the modules that several such files share; or what rolldown itself adds.
 */
function nameOf({ name, facadeModuleId, moduleIds }) {
  if (["kysely", "simulator", "common", "products"].includes(name)) return `${name}.js`;
  const [id = ""] = moduleIds;
  const library = packageOf(facadeModuleId ?? id);
  if (library !== undefined) return `${library.name.split(/[\\/]/).at(-1)}.js`;
  const path = (id) => id.slice(inFolder("build/").length, -".js".length).split(/[\\/]/);
  const ours = moduleIds.filter((id) => id.startsWith(inFolder("build/")));
  const words = facadeModuleId ? path(facadeModuleId) : ours.map((id) => path(id)[0]).toSorted();
  return words.length === 0 ? "runtime.js" : `${[...new Set(words)].join("-")}.js`;
}

/** The installed package that a module is of. */
function packageOf(id) {
  const [, root, name] =
    /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/.exec(id) ?? [];
  return root === undefined ? undefined : { root, name };
}

const { output } = await build({
  cwd: folder,
  input: { index: "build/index.js", main: "build/main.js" },
  platform: "node",
  // The SDK's modules as they were before its own bundle, which is CommonJS: that comes in whole, or not at all.
  resolve: { alias: { "wechatpay-kit/testing": inFolder("../sdk/build/testing/index.js") } },
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
        { name: sharedFile, debugName: "shared" },
      ],
    },
  },
});
// Whose code is in the bundle: their licences want to go with it.
for (const { moduleIds = [] } of output) {
  for (const id of moduleIds) {
    const library = packageOf(id);
    if (library === undefined) continue;
    const { root, name } = library;
    const text = readdirSync(root).find((file) => /^licen[cs]e/i.test(file));
    if (text === undefined)
      throw new Error(`${name} is in the bundle and has no licence to go with it.`);
    cpSync(`${root}/${text}`, inFolder(`dist/licenses/${name.replace(/[\\/]/, "-")}.txt`));
  }
}
// Served to browsers as they are.
for (const path of readdirSync(inFolder("build"), { recursive: true, encoding: "utf8" })) {
  if (/(?:^|[\\/])browser$/.test(path)) {
    cpSync(inFolder(`build/${path}`), inFolder(`dist/${path}`), { recursive: true });
  }
}
// For pages of others, which load it as a plain script: one file, that leaves nothing behind but what it is for.
await build({
  cwd: folder,
  input: "build/products/payment/browser/bridge.js",
  output: { file: "dist/products/payment/browser/bridge.js", format: "iife", comments: false },
});
