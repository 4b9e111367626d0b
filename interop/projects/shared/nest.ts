import "reflect-metadata";
import { Controller, Get, Injectable, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { shop } from "./shop";

@Injectable()
class ShopService {
  lines(): Promise<string[]> {
    return shop();
  }
}

@Controller()
class ShopController {
  constructor(private readonly service: ShopService) {}

  @Get()
  lines(): Promise<string[]> {
    return this.service.lines();
  }
}

@Module({ controllers: [ShopController], providers: [ShopService] })
class ShopModule {}

async function main(): Promise<void> {
  const app = await NestFactory.create(ShopModule, { logger: ["error", "fatal"] as never });
  await app.listen(0, "127.0.0.1");
  const response = await fetch(await app.getUrl());
  const lines = (await response.json()) as string[];
  process.stdout.write(`${lines.join("\n")}\n`);
  await app.close();
}

void main();
