// The simulator as it is installed, in a process that ends itself by SIGKILL amid a transaction. It is the drivers that are
// watched: the simulator knows nothing of it.
import { once } from "node:events";
import { createRequire } from "node:module";
import { createSimulator } from "@wechatpay-kit/simulator";

/** How many steps of the next transaction are left to do; undefined while none is awaited. */
let left;
/** The connection whose transaction it is. */
let watched;

// What only reads leaves the store as it was: a death after it is a death before it.
function step(connection, sql) {
  if (connection !== watched || sql.startsWith("select")) return;
  if (--left === 0) process.kill(process.pid, "SIGKILL");
}

function begins(connection, sql) {
  if (left !== undefined && watched === undefined && sql === "begin") watched = connection;
}

function ends(connection, sql) {
  if (connection !== watched || sql !== "commit") return;
  left = undefined;
  watched = undefined;
}

/** One driver is loaded only: the other would double the time that a start takes. */
async function watch(driver) {
  if (driver === "pg") {
    const { Client } = await import("pg");
    watchPostgres(Client.prototype);
  } else {
    watchSqlite(createRequire(import.meta.url)("libsql").prototype);
  }
}

function watchSqlite(database) {
  const { prepare } = database;
  database.prepare = function prepareWatched(sql) {
    const statement = prepare.call(this, sql);
    for (const name of ["run", "all"]) {
      const run = statement[name];
      statement[name] = (...values) => {
        begins(this, sql);
        const result = run.apply(statement, values);
        step(this, sql);
        ends(this, sql);
        return result;
      };
    }
    return statement;
  };
}

function watchPostgres(client) {
  const { query } = client;
  client.query = function queryWatched(sql, ...values) {
    begins(this, sql);
    const result = query.call(this, sql, ...values);
    // Sent, and not answered: nobody knows yet what the server makes of it.
    if (sql === "commit") step(this, sql);
    return result.then((rows) => {
      step(this, sql);
      ends(this, sql);
      return rows;
    });
  };
}

await watch(process.argv[2]);
// Started ahead of its turn: which store is opened is said when that has come.
const [options] = await once(process, "message");
// A clock that stands: no notification becomes due again amid what is watched.
const now = Date.now();
const simulator = await createSimulator({ ...options, wallClock: () => now });
await simulator.listen();

process.on("message", async (steps) => {
  await simulator.settled();
  left = steps;
  process.send("watching");
});
process.send(simulator.merchant());
