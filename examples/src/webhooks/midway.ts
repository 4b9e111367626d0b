import { Controller, Inject, Post } from "@midwayjs/core";
import { defineConfiguration } from "@midwayjs/core/functional";
import type { FunctionalConfiguration } from "@midwayjs/core/functional";
import * as koa from "@midwayjs/koa";
import type { Context } from "@midwayjs/koa";
import { toNodeHandler } from "wechatpay-kit/webhook/node";
import type { NodeHandler } from "wechatpay-kit/webhook/node";
import type { Notify } from "./notify.ts";

/** Midway on Koa, whose parser comes first and keeps the text of what it takes apart. */
@Controller("/")
export class Shop {
  @Inject()
  declare readonly ctx: Context;

  @Inject("takeNotification")
  declare readonly takeNotification: NodeHandler;

  @Post("/wechatpay/notify")
  async notify(): Promise<void> {
    const { ctx } = this;
    // Koa would answer by itself otherwise.
    ctx.respond = false;
    Object.assign(ctx.req, { rawBody: ctx.request.rawBody });
    await this.takeNotification(ctx.req, ctx.res);
  }

  @Post("/orders")
  order(): unknown {
    return this.ctx.request.body;
  }
}

/** What `configuration.ts` exports. */
export function configuration(notify: Notify): FunctionalConfiguration {
  return defineConfiguration({
    imports: [koa],
    importConfigs: [{ default: { keys: "what signs the cookies" } }],
    onReady: async (container) => {
      container.registerObject("takeNotification", toNodeHandler(notify));
    },
  });
}
