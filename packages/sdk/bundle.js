import { fileURLToPath } from "node:url";
import { build } from "rolldown";

// Program of `npm run build`: few files instead of a hundred small ones, which take three times as long to import
// (docs/decisions/23-bundled-sdk.md). There are no dependencies, so nothing else gets in.

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
  // What stands on nothing, and everything on it: also what takes the place of Node's modules.
  { name: "errors", test: /[\\/]build[\\/](?:errors|own-codes|outcome|operation-id)\.js/ },
  // What `wechatpay-kit/testing` needs too.
  { name: "crypto", test: /[\\/]build[\\/]crypto[\\/](?!web[\\/]|native|rsa|aes-)/ },
  // The way of a call, which the worker of synchronous calls goes too, and what the clients of all callers are made of: those
  // are small, and each file more costs an import more than they do the worker.
  {
    name: "call",
    test: /[\\/]build[\\/](?:client\.|merchants|money|media[\\/]safe-|chained|chain[\\/]|webhook[\\/](?!of-many|storage-store|index)|bill[\\/](?:bills\.|bill\.|forms|columns)|sync[\\/](?!worker)|send|exchange|attempts|create-context|errors|operation-id|outcome|version|v3[\\/]|call[\\/]|transport[\\/](?!node\.|web\.|connection|open-socket|pool)|keys[\\/]|config[\\/]|members[\\/]|observe[\\/]|generated[\\/])/,
  },
];

// What stands between the SDK and the runtime. All other files import these by a name in package.json's `imports`, where the
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
await build({
  cwd: folder,
  input: {
    index: "build/index.js",
    brand: "build/brand/index.js",
    skill: "build/skill/index.js",
    bill: "build/bill/index.js",
    doctor: "build/doctor/index.js",
    explain: "build/explain/index.js",
    invoke: "build/invoke/index.js",
    webhook: "build/webhook/index.js",
    "webhook-node": "build/webhook-node/index.js",
    testing: "build/testing/index.js",
    worker: "build/sync/worker.js",
    runtime: "build/runtime/node.js",
    "runtime-web": "build/runtime/web.js",
    transport: "build/transport/node.js",
    "transport-web": "build/transport/web.js",
    files: "build/files/node.js",
    "files-web": "build/files/web.js",
  },
  platform: "node",
  external: ["#runtime", "#transport", "#files"],
  plugins: [byCondition],
  // The SDK's sources use these globals; no other runtime has to have them.
  transform: { inject: { Buffer: ["#runtime", "Buffer"], process: ["#runtime", "process"] } },
  // What `includeDependenciesRecursively: false` wants; the tests hold the names that are exported.
  preserveEntrySignatures: "allow-extension",
  output: {
    dir: "dist",
    cleanDir: true,
    format: "esm",
    chunkFileNames: "[name].js",
    // What a function is stands in the declarations, where it is public; why it is so stays.
    comments: { jsdoc: false },
    codeSplitting: { includeDependenciesRecursively: false, groups },
  },
});
