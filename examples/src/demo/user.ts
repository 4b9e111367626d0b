import type { SimulatorProcess } from "./simulator-process.ts";

/** The user of the simulator's default world. */
const OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/** The user agrees on the page that WeChat opens for the token. */
export async function agrees(simulator: SimulatorProcess, token: string): Promise<void> {
  await simulator.control(`/phone/${encodeURIComponent(token)}`, { action: "agree" });
}

/** The user scans the QR code of this address and pays. A test in the same process says `simulator.user().pay(codeUrl)`. */
export async function pays(simulator: SimulatorProcess, codeUrl: string): Promise<void> {
  const attempt = await simulator.control(`/users/${OPENID}/payments`, { target: codeUrl });
  // As the simulator documents it: what is wrong with an order is a result, and no error.
  const { result, message } = attempt as { readonly result: string; readonly message?: string };
  if (result !== "paid") throw new Error(`The user did not pay: ${message ?? result}`);
}

/** Bills are made by days in China: what belongs together shall not stand on both sides of midnight. */
export async function passMidnight(simulator: SimulatorProcess): Promise<void> {
  const day = 86_400_000;
  const left = day - ((Date.now() + 8 * 3_600_000) % day);
  if (left < 60_000) await simulator.control("/clock", { advance: "1m" });
}

/** Moves the clock by 33 hours: bills of a day are made from nine o'clock of the next. */
export async function untilNextMorning(simulator: SimulatorProcess): Promise<void> {
  await simulator.control("/clock", { advance: "33h" });
}
