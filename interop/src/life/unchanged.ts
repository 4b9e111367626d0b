import { Wechatpay } from "wechatpay-axios-plugin";
import { liveByAxiosPlugin } from "./axios-plugin.ts";

// A program that was written for the real host: its client is told of no other, the way there is in its environment alone.
// The user and the clock are the simulator's, and nothing of the program's.

const place = JSON.parse(process.env["PLACE"] ?? "{}");
const { mchid, serial, privateKey, platformKeys } = place;
const wxpay = new Wechatpay({ mchid, serial, privateKey, certs: { ...platformKeys } });
const told = await liveByAxiosPlugin(wxpay, place, place);
process.stdout.write(JSON.stringify(told));
