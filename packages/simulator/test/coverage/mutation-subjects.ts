import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Field, Mode, Operation } from "@wechatpay-kit/catalog";
import type { Credentials } from "../helpers/signed-request.ts";
import type { Mutation } from "./mutation.ts";
import { mutationsOf } from "./mutations.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { memberOf, modeOf, requestOf } from "./request-of.ts";
import type { Caller } from "./wanted.ts";
import { catchWires } from "./wire.ts";
import type { Wire } from "./wire.ts";

/** A request with all documented members by one caller, and everything that can be made wrong in it. */
export interface Subject {
  /** The operation's id; of a partner's request to what merchants call too with that said. */
  readonly id: string;
  readonly operation: Operation;
  readonly credentials: Credentials;
  readonly mode: Mode | undefined;
  readonly wire: Wire;
  readonly mutations: readonly Mutation[];
}

/** All operations but those of APIv2. One download is not signed at all: nobody is there whose request could be checked. */
export const mutable: readonly Operation[] = loadCatalog().operations.filter(
  ({ id, auth }) => !id.startsWith("v2/") && auth !== "none",
);

/** The requests of all operations, each by whom it is for: a merchant's and a partner's where the two share a path. */
export async function subjectsOf(world: RecordedWorld): Promise<readonly Subject[]> {
  const merchant = await world.merchant("1230000109");
  const partner = await world.merchant("1900000100");
  const brand = await world.brand();
  const skill = await world.skill();
  const by = (
    credentials: Credentials,
    caller: Omit<Caller, "subMchid">,
    belongs: (operation: Operation) => boolean,
  ): Promise<readonly Subject[]> =>
    ofCaller(world, mutable.filter(belongs), credentials, { ...caller, subMchid: "1900000109" });
  const { mchid, appid } = merchant;
  const { appid: brandAppid, brandId } = brand;
  const { appid: partnerAppid } = partner;
  const openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
  return [
    ...(await by(merchant, { mchid, appid, openid }, ({ id }) => id.startsWith("v3/"))),
    ...(await by(
      partner,
      { mchid: partner.mchid, appid: partnerAppid, openid, isPartner: true },
      ({ modes = [] }) => modes.includes("merchant") && modes.includes("partner"),
    )),
    ...(await by(brand, { mchid: brandId, appid: brandAppid, openid }, ({ id }) =>
      id.startsWith("brand/"),
    )),
    ...(await by(skill, { mchid, appid, openid }, ({ id }) => id.startsWith("aipay/"))),
  ];
}

async function ofCaller(
  { context }: RecordedWorld,
  operations: readonly Operation[],
  credentials: Credentials,
  caller: Caller,
): Promise<readonly Subject[]> {
  const wanted = { caller, seed: "1", optional: true } as const;
  const make = (field: Field): unknown => memberOf(field, wanted, "v3");
  const wireOf = catchWires(credentials);
  const subjects: Subject[] = [];
  for (const operation of operations) {
    const wire = await wireOf(operation, requestOf(operation, wanted));
    const { method, target } = wire.request;
    const match = context.router.match(method, target.split("?", 1)[0] ?? "");
    // Two operations differ in nothing but the name of a path value; the first of them answers.
    if (match.kind !== "operation" || match.operation.id !== operation.id) continue;
    const mode = modeOf(operation, caller);
    const id = caller.isPartner === true ? `${operation.id} by a partner` : operation.id;
    const mutations = mutationsOf(operation, { mode, make });
    subjects.push({ id, operation, credentials, mode, wire, mutations });
  }
  return subjects;
}
