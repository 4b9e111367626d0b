import type { Context } from "../core/context.ts";
import { originOf } from "../core/http.ts";
import type { KeyMode } from "../store/tables.ts";
import { MerchantExistsError } from "../world/add-caller.ts";
import { createMerchant } from "../world/create-merchant.ts";
import { MerchantOptionError } from "../world/merchant-options.ts";
import type { MerchantOptions } from "../world/merchant-options.ts";
import { credentials } from "../world/credentials.ts";
import type { MerchantCredentials } from "../world/credentials.ts";
import type { Merchant } from "../core/merchant.ts";
import type { MerchantSummary } from "../api/api.ts";
import { clientCode, environment } from "./client-code.ts";
import { readJson, textField } from "../api/input.ts";
import type { Fields } from "../api/input.ts";
import { badInput, ControlError, json, reply } from "../api/reply.ts";
import type { ControlCall, ControlHandler } from "../api/route.ts";

export const listMerchants: ControlHandler = async (context) => {
  const rows = await context.store.db
    .selectFrom("merchants")
    .select("mchid")
    .where("kind", "=", "merchant")
    .orderBy("created_at")
    .orderBy("mchid")
    .execute();
  const merchants: MerchantSummary[] = [];
  for (const { mchid } of rows) {
    const merchant = await context.merchants.get(mchid);
    if (merchant !== undefined) merchants.push(summary(merchant));
  }
  return json(200, { merchants });
};

export const readMerchant: ControlHandler = async (context, call) =>
  json(200, await credentialsOf(context, call));

export const clientCodeOf: ControlHandler = async (context, call) =>
  reply(200, "text/plain; charset=utf-8", clientCode(await credentialsOf(context, call)));

export const environmentOf: ControlHandler = async (context, call) =>
  reply(200, "text/plain; charset=utf-8", environment(await credentialsOf(context, call)));

export const addMerchant: ControlHandler = async (context, { request }) => {
  const options = merchantOptions(readJson(request, OPTIONS));
  try {
    const merchant = await createMerchant(context, options);
    const location = `/_sim/merchants/${merchant.mchid}`;
    return json(201, credentials(merchant, originOf(request)), { location });
  } catch (error) {
    if (error instanceof MerchantOptionError) throw badInput(error.option, error.message);
    if (!(error instanceof MerchantExistsError)) throw error;
    throw new ControlError(409, error.message, { member: "mchid" });
  }
};

const OPTIONS = ["mchid", "name", "appid", "keyMode", "feeRate", "refundNotifyUrl"];

function merchantOptions(fields: Fields): MerchantOptions {
  const mchid = textField(fields, "mchid");
  const name = textField(fields, "name");
  const appid = textField(fields, "appid");
  // createMerchant refuses any other text, as it does for the options beside it.
  const keyMode = textField(fields, "keyMode") as KeyMode | undefined;
  const refundNotifyUrl = textField(fields, "refundNotifyUrl");
  // createMerchant refuses whatever is no such number.
  const feeRate = fields["feeRate"] as number | undefined;
  return {
    ...(mchid !== undefined && { mchid }),
    ...(name !== undefined && { name }),
    ...(appid !== undefined && { appid }),
    ...(keyMode !== undefined && { keyMode }),
    ...(refundNotifyUrl !== undefined && { refundNotifyUrl }),
    ...(feeRate !== undefined && { feeRate }),
  };
}

async function credentialsOf(context: Context, call: ControlCall): Promise<MerchantCredentials> {
  const { mchid = "" } = call.path;
  const merchant = await context.merchants.get(mchid, "merchant");
  if (merchant === undefined) {
    throw new ControlError(404, `There is no merchant ${mchid.slice(0, 80)} in this simulator.`);
  }
  // The name under which the client reached the simulator works for its SDK too.
  return credentials(merchant, originOf(call.request));
}

function summary({ row, services, subMerchants }: Merchant): MerchantSummary {
  return {
    mchid: row.mchid,
    name: row.name,
    appid: row.appid,
    keyMode: row.key_mode,
    services: [...services.values()].map((service) => ({
      service_id: service.service_id,
      name: service.name,
      pre_authorization: service.pre_authorization === 1,
    })),
    sub_merchants: [...subMerchants.values()].map((sub) => ({
      sub_mchid: sub.sub_mchid,
      name: sub.name,
      sub_appid: sub.sub_appid,
    })),
  };
}
