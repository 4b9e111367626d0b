import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import Database from "libsql";
import { WeChatPay } from "wechatpay-kit";
import type { WeChatPayOptions } from "wechatpay-kit";
import { claimsInSql } from "../../src/webhooks/claims-in-sql.ts";

// A process of a shop that receives notifications until it is killed. It is told its options by its parent, and tells its port.
const [file = "", options = ""] = process.argv.slice(2);
const database = new Database(file);
database.exec("pragma journal_mode = wal; pragma busy_timeout = 10000");
database.exec("create table if not exists shipped (order_no text, process integer)");
const ship = database.prepare("insert into shipped values (?, ?)");

// The parent wrote it for the very client.
const wxpay = new WeChatPay(JSON.parse(options) as WeChatPayOptions);
const router = wxpay.webhooks.router({
  store: claimsInSql(database),
  deadline: 2000,
  lease: 3000,
  onError: () => {},
});
router.on("TRANSACTION.SUCCESS", { product: "direct" }, async ({ resource }) => {
  // The moment in which a process may die with its work begun.
  await new Promise((resolve) => setImmediate(resolve));
  ship.run(resource.out_trade_no, process.pid);
});

const handle = router.handler();
const server = createServer((request, response) => {
  void buffer(request).then(async (body) => {
    const headers = new Headers(request.headers as Record<string, string>);
    const answer = await handle(new Request("http://shop/", { method: "POST", headers, body }));
    response.writeHead(answer.status).end(await answer.text());
  });
});
server.listen(0, "127.0.0.1", () =>
  process.send?.({ port: (server.address() as { port: number }).port }),
);
process.on("disconnect", () => process.exit());
