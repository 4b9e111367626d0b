import { WeChatPay } from "wechatpay-kit";
import { receiveTask, report } from "../support/children.ts";
import type { World } from "../support/world.ts";

// Program: one asynchronous and one synchronous call in turn.

export interface SyncTask {
  readonly world: World;
  readonly origin: string;
  readonly calls: number;
}

export interface SyncResult {
  readonly asynchronous: number[];
  readonly synchronous: number[];
  readonly firstCall: number;
}

const { world, origin, calls } = (await receiveTask()) as SyncTask;
const wxpay = new WeChatPay({
  mchid: world.mchid,
  serial: world.serial,
  privateKey: world.merchantKey,
  platformKeys: { [world.platformId]: world.platformPublicKey },
  baseUrl: origin,
});
const node = wxpay.v3.payscore.permissions.openid._openid_;
const options = {
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  query: { service_id: "2002000000000558128851361561536", appid: "wxd678efh567hg6787" },
};

const before = performance.now();
node.getSync(options);
const firstCall = performance.now() - before;
for (let call = 0; call < 200; call += 1) {
  await node.get(options);
  node.getSync(options);
}
const result: SyncResult = { asynchronous: [], synchronous: [], firstCall };
for (let call = 0; call < calls; call += 1) {
  const begin = performance.now();
  await node.get(options);
  const middle = performance.now();
  node.getSync(options);
  result.asynchronous.push(middle - begin);
  result.synchronous.push(performance.now() - middle);
}
report(result);
process.disconnect();
