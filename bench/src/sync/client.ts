import { receiveTask, report } from "../support/children.ts";
import { measured, sdk } from "../support/sdk.ts";
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
const node = sdk(world, origin).v3.payscore.permissions.openid._openid_;

const before = performance.now();
node.getSync(measured);
const firstCall = performance.now() - before;
for (let call = 0; call < 200; call += 1) {
  await node.get(measured);
  node.getSync(measured);
}
const result: SyncResult = { asynchronous: [], synchronous: [], firstCall };
for (let call = 0; call < calls; call += 1) {
  const begin = performance.now();
  await node.get(measured);
  const middle = performance.now();
  node.getSync(measured);
  result.asynchronous.push(middle - begin);
  result.synchronous.push(performance.now() - middle);
}
report(result);
process.disconnect();
