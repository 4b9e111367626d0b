export default {
  ssr: { noExternal: process.env.BUNDLED ? true : [] },
  build: { rollupOptions: { output: { entryFileNames: "[name].mjs" } } },
};
