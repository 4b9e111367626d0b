const { Controller } = require("egg");
const { shop } = require("../../shop.cjs");

module.exports = class ShopController extends Controller {
  async index() {
    this.ctx.body = `${(await shop()).join("\n")}\n`;
  }
};
