import { listNotifications } from "../notify/outbox/list.ts";
import { NotifyOptionError } from "../notify/on-demand/notify-option-error.ts";
import { notifyOptionNames } from "../notify/on-demand/notify-options.ts";
import { notify } from "../notify/on-demand/notify.ts";
import { redeliver } from "../notify/outbox/redeliver.ts";
import { originOf } from "../core/http.ts";
import { limitOf, textField, readJson, readParameters } from "../api/input.ts";
import { badInput, ControlError, json } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";

export const listOutbox: ControlHandler = async (context, { query }) => {
  const fields = readParameters(query, ["mchid", "before", "limit"]);
  const notifications = await listNotifications(context, {
    limit: limitOf(fields),
    mchid: textField(fields, "mchid"),
    before: textField(fields, "before"),
  });
  return json(200, { notifications });
};

export const readNotification: ControlHandler = async (context, { path }) => {
  const { id = "" } = path;
  const [notification] = await listNotifications(context, { id, limit: 1 });
  if (notification === undefined) throw noNotification(id);
  return json(200, notification);
};

export const sendOne: ControlHandler = async (context, { request }) => {
  const options = readJson(request, notifyOptionNames);
  try {
    return json(202, await notify(context, options, originOf(request)));
  } catch (error) {
    if (error instanceof NotifyOptionError) throw badInput(error.option, error.message);
    throw error;
  }
};

export const redeliverOne: ControlHandler = async (context, { request, path }) => {
  readJson(request, []);
  const { id = "" } = path;
  if (await redeliver(context, id)) return json(202, { id });
  throw noNotification(id);
};

const noNotification = (id: string): ControlError =>
  new ControlError(404, `There is no notification ${id.slice(0, 80)}.`);
