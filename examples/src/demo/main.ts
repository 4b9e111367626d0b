import { isDeepStrictEqual, parseArgs } from "node:util";
import { WeChatPay } from "wechatpay-kit";
import { liveThroughAnAuthorisation } from "../live-through-an-authorisation.ts";
import type { Step } from "../live-through-an-authorisation.ts";
import { options, querySixWays } from "../query-six-ways.ts";
import { receiveNotifications } from "../receive-notifications.ts";
import { seeAWrongSignature } from "../see-a-wrong-signature.ts";
import { Mailbox } from "./mailbox.ts";
import { keepRunning } from "./keep.ts";
import { Report } from "./report.ts";
import type { Findings } from "./report.ts";
import { startSimulator } from "./simulator-process.ts";
import type { SimulatorProcess } from "./simulator-process.ts";

const HELP = `npm start [-- --keep] [-- --json]

Shows wechatpay-kit at work against a WeChat Pay on this machine.

  --keep   leave the simulator running at the end, with a phone page open to you
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
  report.text(`The simulator listens at ${simulator.url}.`);
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
  const life = await authorisation(simulator, wxpay, (step, number) => report.step(step, number));

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
      refused: { status: refused.status, code: refused.code, message: refused.message },
    };
    process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  }
  if (keep) await keepRunning(simulator, wxpay, report);
  return agree;
}

async function authorisation(
  simulator: SimulatorProcess,
  wxpay: WeChatPay,
  say: (step: Step, number: number) => void,
): Promise<Step[]> {
  const mailbox = new Mailbox();
  const { url, server } = await receiveNotifications(wxpay, (opened) => mailbox.put(opened));
  const life: Step[] = [];
  try {
    await liveThroughAnAuthorisation(
      {
        wxpay,
        appid: simulator.merchant.appid,
        serviceId: options.query.service_id,
        notifyUrl: url,
        userAgrees: (token) => agreeOnThePhone(simulator, token),
        nextNotification: () => mailbox.next(),
      },
      (step) => say(step, life.push(step)),
    );
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return life;
}

async function agreeOnThePhone(simulator: SimulatorProcess, token: string): Promise<void> {
  const page = `${simulator.url}/_sim/phone/${encodeURIComponent(token)}`;
  const response = await fetch(page, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ action: "agree" }),
  });
  if (!response.ok)
    throw new Error(`The phone page answered ${response.status}: ${await response.text()}`);
}
