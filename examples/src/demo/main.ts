import { isDeepStrictEqual, parseArgs } from "node:util";
import { WeChatPay } from "wechatpay-kit";
import { liveThroughAnAuthorisation } from "../live-through-an-authorisation.ts";
import type { Step } from "../live-through-an-authorisation.ts";
import { liveThroughAPayment } from "../live-through-a-payment.ts";
import { options, querySixWays } from "../query-six-ways.ts";
import { seeAWrongSignature } from "../see-a-wrong-signature.ts";
import { keepRunning } from "./keep.ts";
import { Report } from "./report.ts";
import type { Findings } from "./report.ts";
import { withShop } from "./shop.ts";
import { startSimulator } from "./simulator-process.ts";
import type { SimulatorProcess } from "./simulator-process.ts";
import { agrees, passMidnight, pays, untilNextMorning } from "./user.ts";

const HELP = `npm start [-- --keep] [-- --json]

Shows wechatpay-kit at work against a WeChat Pay on this machine.

  --keep   leave the simulator running at the end, and print the address of the user's phone
  --json   print what was found as one JSON document instead of a story
`;

const flags = readFlags();
if (flags !== undefined) {
  const simulator = await startSimulator();
  try {
    const ok = await demonstrate(simulator, flags);
    process.exitCode = ok ? 0 : 1;
  } finally {
    await simulator.stop();
  }
}

interface Flags {
  readonly keep: boolean;
  readonly json: boolean;
}

function readFlags(): Flags | undefined {
  try {
    const { values } = parseArgs({
      options: {
        keep: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (!values.help) return values;
    process.stdout.write(HELP);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    process.exitCode = 2;
  }
  return undefined;
}

async function demonstrate(simulator: SimulatorProcess, { keep, json }: Flags): Promise<boolean> {
  const { merchant } = simulator;
  // With --json the story goes to stderr, so that stdout holds one document.
  const out = json ? process.stderr : process.stdout;
  const report = new Report(out, out.isTTY === true && process.env["NO_COLOR"] === undefined);
  const wxpay = new WeChatPay(merchant);

  report.title("A WeChat Pay on this machine");
  report.text(`The simulator listens at ${simulator.url}. No money moves.`);
  report.text(
    `Every request below was signed by the SDK and its signature checked there; every answer was signed there and verified by the SDK.`,
  );

  report.title("One operation, six ways to call it");
  report.text(
    "GET /v3/payscore/permissions/openid/{openid} asks for a user's authorisation record, with these options:",
  );
  report.data(options);
  const styles = await querySixWays(wxpay);
  for (const style of styles) report.style(style);
  const agree = styles.every(({ record }) => isDeepStrictEqual(record, styles[0]?.record));
  report.text("");
  report.text(agree ? "All six answers agree:" : "THE ANSWERS DIFFER:");
  for (const { record } of agree ? styles.slice(0, 1) : styles) report.data(record);

  report.title("The life of an authorisation");
  report.text("PayScore (微信支付分): the user agrees once, and the shop charges later.");
  const life: Step[] = [];
  await withShop(wxpay, (shop) =>
    liveThroughAnAuthorisation(
      {
        ...shop,
        appid: merchant.appid,
        serviceId: options.query.service_id,
        userAgrees: (token) => agrees(simulator, token),
      },
      (step) => report.step(step, life.push(step)),
    ),
  );

  report.title("The life of a payment");
  report.text("Amounts are in fen: 1299 is 12.99 yuan.");
  const payment: Step[] = [];
  await passMidnight(simulator);
  await withShop(wxpay, (shop) =>
    liveThroughAPayment(
      {
        ...shop,
        mchid: merchant.mchid,
        appid: merchant.appid,
        showsCode: (codeUrl) => report.qrCode(codeUrl),
        userPays: (codeUrl) => pays(simulator, codeUrl),
        untilNextMorning: () => untilNextMorning(simulator),
      },
      (step) => report.step(step, payment.push(step)),
    ),
  );

  report.title("A wrong signature");
  report.text("The same query, signed with a key that is not the merchant's:");
  const refused = await seeAWrongSignature(merchant);
  report.refusal(refused);

  if (json) {
    const findings: Findings = {
      simulator: simulator.url,
      styles,
      agree,
      life,
      payment,
      refused: { status: refused.status, code: refused.code, message: refused.message },
    };
    process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  }
  if (keep) {
    await keepRunning(simulator, wxpay, report);
  } else {
    report.title("What next");
    report.text(
      "npm start -- --keep leaves the simulator running, with an order to pay on the user's phone, a page of your browser. The README starts a project of your own.",
    );
  }
  return agree;
}
