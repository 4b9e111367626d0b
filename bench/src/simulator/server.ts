import { createSimulator } from "@wechatpay-kit/simulator";
import { receiveTask, report } from "../support/children.ts";

// Program: the simulator on a socket; says how much memory it has when asked.

await receiveTask();
const simulator = await createSimulator();
await simulator.listen();
process.on("message", () => report(process.memoryUsage.rss()));
report(simulator.merchant());
