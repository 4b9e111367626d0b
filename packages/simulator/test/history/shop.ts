import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createUser } from "../../src/products/wallet/create-user.ts";
import type { MerchantCredentials } from "../../src/world/credentials.ts";
import type { Json } from "../helpers/json.ts";
import { PAYER, SHOP } from "../helpers/payment.ts";
import { call } from "../helpers/signed-request.ts";
import type { Received } from "../helpers/signed-request.ts";
import { openWorld } from "../helpers/world.ts";
import type { World } from "../helpers/world.ts";
import { callXml, membersOf } from "../helpers/xml-request.ts";
import { isPartner, PARTNER, PARTNER_PAYER } from "./ways.ts";
import type { Way } from "./ways.ts";

/** An answer of whichever version: what it says, or the code of the refusal. */
export interface Answered {
  readonly code: string | undefined;
  readonly says: Json;
}

const POOR = "oPoor";
const NEW = "oNewHere";

/** A simulator on a file and those who use it, through deaths of the process. */
export class Shop {
  #world: World | undefined;
  readonly #folder: string;
  readonly #seed: string;
  readonly #wall: number;
  readonly #abandoned: World[] = [];
  readonly errors: unknown[] = [];
  #lives = 0;

  private constructor(folder: string, seed: string) {
    this.#folder = folder;
    this.#seed = seed;
    // A clock that stands, so that a history goes the same way again.
    this.#wall = Date.now();
  }

  static async open(seed: string): Promise<Shop> {
    const shop = new Shop(mkdtempSync(join(tmpdir(), "wxpay-sim-history-")), seed);
    await shop.#start();
    await createUser(shop.world.context, { openid: POOR, balance: 500, cards: [] });
    return shop;
  }

  get world(): World {
    if (this.#world === undefined) throw new Error("The simulator has not been started.");
    return this.#world;
  }

  get #file(): string {
    return join(this.#folder, `${this.#lives}.db`);
  }

  async #start(): Promise<void> {
    this.#world = await openWorld({
      data: this.#file,
      seed: this.#seed,
      wallClock: () => this.#wall,
      onError: (error) => this.errors.push(error),
    });
  }

  /**
   * The process dies, at this moment, and another one opens what it left: the files as they are now. The old one goes on
   * with a store that nobody looks at any more.
   */
  async die(): Promise<void> {
    const before = this.#file;
    this.#lives++;
    for (const part of ["", "-wal"]) {
      if (existsSync(before + part)) copyFileSync(before + part, this.#file + part);
    }
    this.#abandoned.push(this.world);
    await this.#start();
  }

  async close(): Promise<void> {
    for (const world of [this.world, ...this.#abandoned]) await world.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  now(): number {
    return this.world.context.clock.now();
  }

  async advance(by: string | number): Promise<void> {
    await this.world.context.clock.advance(by);
    this.world.context.notifier.wake();
    await this.world.context.notifier.settled();
  }

  /** Who calls about orders of a way. */
  async merchant(way: Way): Promise<MerchantCredentials> {
    return this.world.merchant(isPartner(way) ? PARTNER : SHOP);
  }

  async v3(way: Way, target: string, body?: object): Promise<Answered> {
    const answer = await call(await this.merchant(way), target, body === undefined ? {} : { body });
    return v3Answer(answer);
  }

  async v2(way: Way, path: string, members: Readonly<Record<string, unknown>>): Promise<Answered> {
    // Members of APIv2 are texts and numbers.
    const flat = members as Record<string, string | number>;
    const says = membersOf(await callXml(await this.merchant(way), path, flat));
    return {
      code:
        says["err_code"] ?? (says["return_code"] === "SUCCESS" ? undefined : says["return_msg"]),
      says,
    };
  }

  /** Asks the control API. */
  async control(method: string, path: string, body?: object): Promise<Answered> {
    const { baseUrl } = await this.world.merchant();
    const answer = await fetch(`${baseUrl}/_sim${path}`, {
      method,
      ...(body && {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    return { code: answer.ok ? undefined : String(answer.status), says: await answer.json() };
  }

  /** Who pays: the one whom orders are placed for, somebody poor, somebody new. */
  payer(way: Way, who: number): string {
    return [isPartner(way) ? PARTNER_PAYER : PAYER, POOR, NEW][who] ?? PAYER;
  }
}

function v3Answer({ status, text, json }: Received): Answered {
  if (status === 202 || status === 200 || status === 204) {
    return { code: undefined, says: text === "" ? {} : json };
  }
  return { code: String(json?.code ?? status), says: json };
}
