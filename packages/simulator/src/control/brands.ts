import type { BrandSummary } from "../api/api.ts";
import { readJson, textField } from "../api/input.ts";
import { badInput, ControlError, json, reply } from "../api/reply.ts";
import type { ControlCall, ControlHandler } from "../api/route.ts";
import type { Context } from "../core/context.ts";
import { originOf } from "../core/http.ts";
import { MerchantExistsError } from "../world/add-caller.ts";
import { createBrand } from "../world/create-brand.ts";
import { brandCredentials } from "../world/credentials.ts";
import type { BrandCredentials } from "../world/credentials.ts";
import { MerchantOptionError } from "../world/merchant-options.ts";
import { brandClientCode } from "./client-code.ts";

export const listBrands: ControlHandler = async (context) => {
  const rows = await context.store.db
    .selectFrom("merchants")
    .select(["mchid", "name", "appid"])
    .where("kind", "=", "brand")
    .orderBy("created_at")
    .orderBy("mchid")
    .execute();
  const brands: BrandSummary[] = rows.map(({ mchid, name, appid }) => ({
    brandId: mchid,
    name,
    appid,
  }));
  return json(200, { brands });
};

export const readBrand: ControlHandler = async (context, call) =>
  json(200, await credentialsOf(context, call));

export const brandCodeOf: ControlHandler = async (context, call) =>
  reply(200, "text/plain; charset=utf-8", brandClientCode(await credentialsOf(context, call)));

export const addBrand: ControlHandler = async (context, { request }) => {
  const fields = readJson(request, ["brandId", "name", "appid"]);
  const brandId = textField(fields, "brandId");
  const name = textField(fields, "name");
  const appid = textField(fields, "appid");
  try {
    const brand = await createBrand(context, {
      ...(brandId !== undefined && { brandId }),
      ...(name !== undefined && { name }),
      ...(appid !== undefined && { appid }),
    });
    const location = `/_sim/brands/${brand.mchid}`;
    return json(201, brandCredentials(brand, originOf(request)), { location });
  } catch (error) {
    if (error instanceof MerchantOptionError) throw badInput(error.option, error.message);
    if (!(error instanceof MerchantExistsError)) throw error;
    throw new ControlError(409, error.message, { member: "brandId" });
  }
};

async function credentialsOf(context: Context, call: ControlCall): Promise<BrandCredentials> {
  const { brandId = "" } = call.path;
  const brand = await context.merchants.get(brandId, "brand");
  if (brand === undefined) {
    throw new ControlError(404, `There is no brand ${brandId.slice(0, 80)} in this simulator.`);
  }
  // The name under which the client reached the simulator works for its SDK too.
  return brandCredentials(brand, originOf(call.request));
}
