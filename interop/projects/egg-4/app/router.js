module.exports = (app) => {
  app.router.get("/", app.controller.shop.index);
};
