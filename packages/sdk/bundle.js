import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { minifySync } from "rolldown/utils";
import { entries } from "./entries.js";

// Program of `npm run build`: few files instead of a hundred small ones, which take three times as long to import
// (docs/decisions/23-bundled-sdk.md). There are no dependencies, so nothing else gets in. They are CommonJS, which every tool
// chain can load, and beside each entry is an ES module that names what it exports (docs/decisions/47-commonjs.md).

// Users see these names in stack traces. What is imported with `import()` is loaded when it is first needed.
const groups = [
  // Loaded with the first call or notification of APIv2.
  {
    name: "v2",
    test: /[\\/]build[\\/](?:v2[\\/]|webhook[\\/](?:open-v2|event-v2)|generated[\\/]marks-v2)/,
  },
  // Loaded with the first bill that is read.
  {
    name: "read-bill",
    test: /[\\/]build[\\/]bill[\\/](?!bills\.|bill\.|forms|columns|index|reconcile)/,
  },
  // Loaded with the first notification that a router is given.
  {
    name: "receive",
    test: /[\\/]build[\\/]webhook[\\/](?:receive\.|open-delivery|refusal|deadline|once|held-claim|orders|answers|seen-messages|read-body|key-of|questions)/,
  },
  // Loaded with the first call of a client that keeps to rates.
  {
    name: "rate-limits",
    test: /[\\/]build[\\/](?:pace[\\/](?:rate-limits|window)|generated[\\/]rate-limits)/,
  },
  // Loaded with the first file that is saved.
  { name: "save", test: /[\\/]build[\\/]media[\\/](?:save-|checked|path)/ },
  // Loaded with the first upload.
  { name: "media", test: /[\\/]build[\\/]media[\\/](?!safe-)/ },
  // Loaded with the first call that has members to encrypt, text to encode or a file.
  { name: "prepare", test: /[\\/]build[\\/]v3[\\/]prepare/ },
  // Loaded when a key is missing.
  { name: "fetch-certificates", test: /[\\/]build[\\/]v3[\\/](?:fetch|open|stored)-certificates/ },
  // Loaded when WeChat Pay does not know the path of a call.
  { name: "paths", test: /[\\/]build[\\/]generated[\\/]paths/ },
  // Loaded with the first request that is looked at.
  { name: "inspect", test: /[\\/]build[\\/]inspect[\\/]/ },
  // Loaded when WeChat Pay has refused a call.
  {
    name: "explanations",
    test: /[\\/]build[\\/](?:explain[\\/](?!index)|generated[\\/]explanations)/,
  },
  // Loaded when a call has failed.
  { name: "repeat", test: /[\\/]build[\\/](?:repeat[\\/]|generated[\\/]repeats)/ },
  // Loaded with the first notification or answer that is made for a test, so that a simulator, which only signs, does not.
  {
    name: "for-tests",
    test: /[\\/]build[\\/]testing[\\/](?:write-|encode-resource|encrypt-for-merchant|text-of)/,
  },
  // Loaded with the first list that is read.
  { name: "paging", test: /[\\/]build[\\/](?:generated[\\/])?paging/ },
  // What stands on nothing, and everything on it: also what takes the place of Node's modules, which is there before the rest.
  { name: "errors", test: /[\\/]build[\\/](?:errors|own-codes|outcome|operation-id|is-error)\.js/ },
  // What `wechatpay-kit/testing` needs too; with what signs answers, or that would be an export of the entry that nobody listed.
  {
    name: "crypto",
    test: /[\\/]build[\\/](?:crypto[\\/](?!web[\\/]|native|rsa|aes-)|testing[\\/]sign-answer)/,
  },
  // The way of a call, which the worker of synchronous calls goes too, and what the clients of all callers are made of: those
  // are small, and each file more costs an import more than they do the worker.
  {
    name: "call",
    test: /[\\/]build[\\/](?:client\.|merchants|money|media[\\/]safe-|chained|chain[\\/]|webhook[\\/](?!of-many|storage-store|index)|bill[\\/](?:bills\.|bill\.|forms|columns)|sync[\\/](?!worker)|send|exchange|attempts|pace[\\/]|create-context|api-errors|is-api-error|version|v3[\\/]|call[\\/]|transport[\\/](?!node\.|web\.|connection|open-socket|pool|tunnel)|keys[\\/]|config[\\/]|members[\\/]|observe[\\/]|generated[\\/])/,
  },
];

// What stands between the SDK and the runtime. All other files have these by a name in package.json's `imports`, where the
// conditions of a bundler choose between them and the files for runtimes without Node's modules
// (docs/decisions/48-runtimes-without-node.md).
const twins = [
  {
    name: "#runtime",
    files: /[\\/]build[\\/]crypto[\\/](?:native|rsa|aes-gcm|aes-ecb)\.js$/,
    entry: /[\\/]build[\\/]runtime[\\/]node\.js$/,
  },
  { name: "#transport", files: /[\\/]build[\\/]transport[\\/]node\.js$/ },
  { name: "#files", files: /[\\/]build[\\/]files[\\/]node\.js$/ },
];
const byCondition = {
  name: "by-condition",
  async resolveId(source, importer, options) {
    if (importer === undefined || !source.startsWith(".")) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    const twin = twins.find(({ files }) => files.test(resolved?.id ?? ""));
    if (twin === undefined || twin.files.test(importer) || twin.entry?.test(importer)) return null;
    return { id: twin.name, external: true };
  },
};

const folder = fileURLToPath(new URL(".", import.meta.url));
const { output } = await build({
  cwd: folder,
  input: {
    ...Object.fromEntries(entries.map(({ name, source }) => [name, `build/${source}.js`])),
    // Not `worker`: beside a user's bundle of this package a file of that name would be taken for it.
    "wechatpay-kit-worker": "build/sync/worker.js",
    runtime: "build/runtime/node.js",
    "runtime-web": "build/runtime/web.js",
    transport: "build/transport/node.js",
    "transport-web": "build/transport/web.js",
    files: "build/files/node.js",
    "files-web": "build/files/web.js",
  },
  platform: "node",
  external: twins.map(({ name }) => name),
  transform: {
    define: { "import.meta.filename": "__filename" },
    // The SDK's sources use these globals; no other runtime has to have them.
    inject: { Buffer: ["#runtime", "Buffer"], process: ["#runtime", "process"] },
  },
  plugins: [
    byCondition,
    {
      // A bundle that is an ES module has no `require`: what stays of it there must not stand for Node's modules.
      name: "node-modules-without-require",
      renderChunk: (code) =>
        code.replaceAll(/\brequire\("(node:[a-z_/]+)"\)/gu, 'process.getBuiltinModule("$1")'),
    },
  ],
  // What `includeDependenciesRecursively: false` wants; the tests hold the names that are exported.
  preserveEntrySignatures: "allow-extension",
  output: {
    dir: "dist",
    cleanDir: true,
    format: "cjs",
    strict: true,
    esModule: false,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    // What a function is stands in the declarations, where it is public; why it is so stays.
    comments: { jsdoc: false },
    codeSplitting: { includeDependenciesRecursively: false, groups },
  },
});

// Whoever has the condition for these bundles and shortens all of it anyway, and the package is near its limit.
for (const { fileName, code } of output) {
  if (!/^(?:(?:runtime|transport|files)-web|not-here)\.cjs$/.test(fileName)) continue;
  writeFileSync(join(folder, "dist", fileName), minifySync(fileName, code).code);
}

for (const { name, module } of entries) {
  const { exports } = output.find((chunk) => chunk.isEntry && chunk.name === name);
  const text = `import kit from "./${name}.cjs";\nexport const { ${exports.join(", ")} } = kit;\n`;
  writeFileSync(join(folder, module), text);
}
