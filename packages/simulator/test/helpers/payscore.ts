import { afterAll, beforeAll } from "vitest";
import { confirm } from "../../src/products/payscore/user.ts";
import type { MerchantCredentials } from "../../src/world/credentials.ts";
import { call } from "./signed-request.ts";
import type { Received } from "./signed-request.ts";
import { openWorld } from "./world.ts";
import type { World } from "./world.ts";

export const SERVICE = "2002000000000558128851361561536";
export const APPID = "wxd678efh567hg6787";
export const PERMISSIONS = "/v3/payscore/permissions";
/** When everything in these tests happens. */
export const TIME = "2026-05-20T13:29:35.120+08:00";

/** The PayScore service of the default merchant, in a world whose machine's clock stands still. */
export interface Payscore {
  readonly world: World;
  readonly merchant: MerchantCredentials;
  post(target: string, body: object, as?: MerchantCredentials): Promise<Received>;
  get(target: string, as?: MerchantCredentials): Promise<Received>;
  /** Puts the machine's clock so many milliseconds after `TIME`. */
  setClock(later: number): void;
  /** A code that no other test uses. */
  newCode(): string;
  /** An authorisation that a user has given; gives its code. */
  authorised(openid: string, more?: object): Promise<string>;
}

/** One for the tests of a file, opened before them and closed after them. */
export function usePayscore(): Payscore {
  let opened: Payscore;
  beforeAll(async () => {
    opened = await openPayscore();
  });
  afterAll(() => opened.world.close());
  return {
    get world() {
      return opened.world;
    },
    get merchant() {
      return opened.merchant;
    },
    post: (...given) => opened.post(...given),
    get: (...given) => opened.get(...given),
    setClock: (later) => opened.setClock(later),
    newCode: () => opened.newCode(),
    authorised: (...given) => opened.authorised(...given),
  };
}

async function openPayscore(): Promise<Payscore> {
  let machine = Date.parse(TIME);
  let codes = 0;
  const world = await openWorld({ seed: "test", wallClock: () => machine });
  const merchant = await world.merchant();
  const timed = (sending: object = {}): object => ({
    ...sending,
    signed: { timestamp: Math.floor(machine / 1000) },
  });
  const post: Payscore["post"] = (target, body, as = merchant) => call(as, target, timed({ body }));
  const newCode = (): string => `code-${++codes}`;
  return {
    world,
    merchant,
    post,
    get: (target, as = merchant) => call(as, target, timed()),
    setClock: (later) => {
      machine = Date.parse(TIME) + later;
    },
    newCode,
    authorised: async (openid, more = {}) => {
      const code = newCode();
      const asked = await post(PERMISSIONS, request(code, more));
      await confirm(world.context, asked.json.apply_permissions_token, openid);
      return code;
    },
  };
}

/** The body of a pre-authorisation. */
export function request(code: string, more: object = {}): object {
  return { service_id: SERVICE, appid: APPID, authorization_code: code, ...more };
}

export function byCode(code: string): string {
  return `${PERMISSIONS}/authorization-code/${code}?service_id=${SERVICE}`;
}

export function byOpenid(openid: string, appid = APPID): string {
  return `${PERMISSIONS}/openid/${openid}?service_id=${SERVICE}&appid=${appid}`;
}
