import { rfc3339 } from "../../clock/time.ts";
import type { Context } from "../../core/context.ts";
import { documentedError } from "../../core/refusal.ts";
import { priceText } from "../payment/browser/price-text.ts";
import { readBusinessView } from "../business-view.ts";
import type {
  Button,
  Fact,
  Lead,
  PhoneEntry,
  PhoneNotice,
  PhonePage,
  PhoneUser,
  PhoneView,
} from "../phone-page.ts";
import { DAY } from "./expiry.ts";
import { checkHandedOver, isForTransfer } from "./handed-over.ts";
import { transferWords as words } from "./phone-words.ts";
import type { TransferRow, TransferState } from "./tables.ts";
import { findByPackage } from "./transfers.ts";
import { receiveTransfer, readTransfer } from "./user.ts";
import type { OpenedTransfer } from "./user.ts";
import { requested, transferRecord } from "./view.ts";

/** What an app calls it. */
const TRANSFER = "requestMerchantTransfer";

/** The page on which a user takes what a merchant transfers; its id is the `package_info`. */
export const transferPage: PhonePage = {
  name: "transfer",
  title: words.title,
  list,
  open: async (context, info, seen) => {
    try {
      const opened = await readTransfer(context, info);
      return notices[opened.transfer.state] ?? view(opened, seen?.after);
    } catch (error) {
      if (documentedError(error) === undefined) throw error;
      return { status: 404, heading: words.unknown, text: words.unknownText };
    }
  },
  find: async (context, handed) => {
    if (typeof handed === "string") {
      return (await findByPackage(context.store.db, handed))?.package_info;
    }
    const view = readBusinessView(handed);
    const given = view?.businessType === TRANSFER ? view.parameters : handed;
    if (!isForTransfer(given) && given === handed) return undefined;
    return (await checkHandedOver(context, given)).package_info;
  },
  actions: {
    confirm: async (context, info, who) => {
      // First, so that a package of no use is said to be that, and not a missing user.
      await readTransfer(context, info);
      return receiveTransfer(context, info, await who());
    },
    // Nothing is stored of it: the transfer waits on.
    cancel: () => Promise.resolve(),
  },
};

const notices: Partial<Readonly<Record<TransferState, PhoneNotice>>> = {
  FAIL: { status: 410, heading: words.expired, text: words.expiredText },
  CANCELING: { status: 410, heading: words.cancelled, text: words.cancelledText },
  CANCELLED: { status: 410, heading: words.cancelled, text: words.cancelledText },
};

async function list(context: Context, user: PhoneUser): Promise<readonly PhoneEntry[]> {
  const rows = await context.store.db
    .selectFrom("transfers")
    .selectAll()
    .where("person", "=", user.person)
    .where("state", "in", ["WAIT_USER_CONFIRM", "SUCCESS"])
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(50)
    .execute();
  return Promise.all(
    rows.map(async (row) => ({
      id: row.package_info,
      about: (await context.merchants.get(row.mchid))?.row.name ?? row.mchid,
      number: row.out_bill_no,
      amount: money(row),
      state: row.state === "SUCCESS" ? words.done : words.waiting,
      waiting: row.state === "WAIT_USER_CONFIRM",
      time: row.created_at,
    })),
  );
}

function view(opened: OpenedTransfer, after: string | undefined): PhoneView {
  const { transfer } = opened;
  const waiting = transfer.state === "WAIT_USER_CONFIRM";
  const closed = waiting && after === "cancel";
  return {
    status: 200,
    appid: transfer.appid,
    person: transfer.person,
    json: { ...transferRecord(transfer), ...requested(transfer) },
    lead: closed
      ? { tone: "plain", heading: words.closed, text: words.closedText }
      : leadOf(opened),
    facts: facts(opened),
    buttons: closed ? [{ label: words.again }] : waiting ? asking : [],
  };
}

const asking: readonly Button[] = [
  { label: words.confirm, action: "confirm", primary: true },
  { label: words.close, action: "cancel" },
];

function leadOf({ transfer, merchant }: OpenedTransfer): Lead {
  if (transfer.state === "WAIT_USER_CONFIRM") {
    return { tone: "ask", heading: money(transfer), who: merchant.row.name, text: words.asks };
  }
  return transfer.state === "SUCCESS" || transfer.state === "TRANSFERING"
    ? { tone: "good", heading: words.done, text: words.doneText }
    : { tone: "plain", heading: words.preparing, text: words.preparingText };
}

function facts({ transfer, merchant }: OpenedTransfer): readonly Fact[] {
  const { sub_mchid, state } = transfer;
  const sub = merchant.subMerchants.get(sub_mchid);
  return [
    { label: words.merchant, value: merchant.row.name, number: merchant.mchid },
    ...(sub === undefined
      ? []
      : [{ label: words.subMerchant, value: sub.name, number: sub_mchid }]),
    { label: words.amount, value: money(transfer) },
    { label: words.remark, value: transfer.remark },
    { label: words.number, value: transfer.out_bill_no },
    { label: words.bill, value: transfer.id },
    state === "SUCCESS"
      ? { label: words.time, value: time(transfer.updated_at) }
      : { label: words.until, value: time(transfer.created_at + DAY) },
  ];
}

const time = (at: number): string => rfc3339(at).slice(0, 19).replace("T", " ");

const money = ({ amount }: TransferRow): string => priceText({ total: amount, currency: "CNY" });
