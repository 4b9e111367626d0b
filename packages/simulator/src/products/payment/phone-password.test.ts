import { expect, test } from "vitest";
import { PAYER, SHOP, SHOP_APPID, usePayment } from "../../../test/helpers/payment.ts";
import { showCode } from "./payment-codes.ts";
import { passwordPage } from "./phone-password.ts";

const { post, get, world } = usePayment();

const who = (): Promise<string> => Promise.resolve(PAYER);

const scan = async (out_trade_no: string): Promise<void> => {
  const { code } = await showCode(world().context, { openid: PAYER });
  await post("/v3/pay/transactions/codepay", {
    appid: SHOP_APPID,
    mchid: SHOP,
    description: "一台相机",
    out_trade_no,
    payer: { auth_code: code },
    amount: { total: 150_000 },
    scene_info: { store_info: { id: "1" } },
  });
};

const listed = () => passwordPage.list(world().context, { person: "user-1", accounts: [] });

const stateOf = async (number: string): Promise<unknown> =>
  (await get(`/v3/pay/transactions/out-trade-no/${number}?mchid=${SHOP}`)).json.trade_state;

test("the phone asks for the password of a large payment by code, takes it, and says so", async () => {
  await scan("till-phone-1");
  const [entry] = await listed();
  expect(entry).toMatchObject({ number: "till-phone-1", waiting: true });
  const id = entry?.id ?? "";
  expect(await passwordPage.open(world().context, id)).toMatchObject({
    lead: { tone: "ask", heading: "¥ 1500.00", who: "模拟商户 Simulated merchant" },
    buttons: [{ action: "pay" }, { action: "cancel" }],
  });
  await passwordPage.actions["pay"]?.(world().context, id, who);
  expect(await stateOf("till-phone-1")).toBe("SUCCESS");
  expect(await passwordPage.open(world().context, id)).toMatchObject({
    lead: { tone: "good", heading: { en: "Paid" } },
    buttons: [],
  });
  await expect(passwordPage.actions["pay"]?.(world().context, id, who)).rejects.toThrow(
    "no payment to confirm",
  );
});

test("who declines does not pay, and a question that nobody answered is over after a minute", async () => {
  await scan("till-phone-2");
  const entry = (await listed()).find(({ number }) => number === "till-phone-2");
  await passwordPage.actions["cancel"]?.(world().context, entry?.id ?? "", who);
  expect(await stateOf("till-phone-2")).toBe("PAYERROR");
  await scan("till-phone-3");
  await world().context.clock.advance(60_000);
  expect((await listed()).filter(({ waiting }) => waiting)).toEqual([]);
  expect(await passwordPage.open(world().context, "nothing")).toMatchObject({ status: 404 });
});
