const egg = require("egg");

// Egg's own way of starting in one process.
async function main() {
  const start = egg.start ?? egg.startEgg;
  const app = await start({ mode: "single", baseDir: __dirname, ignoreWarning: true });
  const server = app.callback();
  const http = require("node:http")
    .createServer(server)
    .listen(0, "127.0.0.1", async () => {
      const response = await fetch(`http://127.0.0.1:${http.address().port}/`);
      process.stdout.write(await response.text());
      process.exit(0);
    });
}

void main();
