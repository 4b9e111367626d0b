import "reflect-metadata";
import { Body, Controller, Inject, Module, Post, Req, Res } from "@nestjs/common";
import type { INestApplication } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request as HttpRequest, Response as HttpResponse } from "express";
import { toNodeHandler } from "wechatpay-kit/webhook/node";
import type { NodeHandler } from "wechatpay-kit/webhook/node";
import type { Notify } from "./notify.ts";

const TAKE_NOTIFICATION = Symbol("takeNotification");

@Controller()
class Shop {
  readonly #takeNotification: NodeHandler;

  constructor(@Inject(TAKE_NOTIFICATION) takeNotification: NodeHandler) {
    this.#takeNotification = takeNotification;
  }

  @Post("wechatpay/notify")
  notify(@Req() request: HttpRequest, @Res() response: HttpResponse): Promise<void> {
    return this.#takeNotification(request, response);
  }

  @Post("orders")
  order(@Body() order: unknown): unknown {
    return order;
  }
}

@Module({})
// oxlint-disable-next-line typescript/no-extraneous-class -- NestJS names a module by a class
class ShopModule {}

/** NestJS on Express: `rawBody: true` keeps the bytes beside what its parser makes of them. */
export function nestApp(notify: Notify): Promise<INestApplication> {
  const providers = [{ provide: TAKE_NOTIFICATION, useValue: toNodeHandler(notify) }];
  const module = { module: ShopModule, controllers: [Shop], providers };
  return NestFactory.create(module, { rawBody: true, logger: false });
}
