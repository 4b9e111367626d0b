import { asset } from "./assets.ts";
import { consolePage } from "../console/console-page.ts";
import { machinesPage } from "../console/machines-page.ts";
import { orderPage } from "../console/order-page.ts";
import { searchPage } from "../console/search-page.ts";
import { bridge, sheet } from "./bridge.ts";
import { streamEvents } from "./events.ts";
import { advanceClock, readClock } from "./clock.ts";
import { readCoverage } from "./coverage.ts";
import { addBrand, brandCodeOf, listBrands, readBrand } from "./brands.ts";
import {
  addMerchant,
  clientCodeOf,
  environmentOf,
  listMerchants,
  readMerchant,
} from "./merchants.ts";
import { listMachines } from "./machines.ts";
import { listErrors } from "./errors.ts";
import { postFault, getFaults, deleteFault, deleteFaults } from "./faults.ts";
import { listOutbox, readNotification, redeliverOne, sendOne } from "./notifications.ts";
import { productRoutes } from "../products/every-rule.ts";
import { answerPage, readPage } from "./phone.ts";
import { chatScreen, moneyScreen, scanScreen } from "./phone-screens.ts";
import { leadOn, listPhone, listPhones } from "./phones.ts";
import { readRateLimits, switchRateLimits } from "./rate-limits.ts";
import { listRequests, readRequest } from "./requests.ts";
import { resetWorld } from "./reset.ts";
import { sendAgain } from "./replay/again.ts";
import { codeOfRequest } from "./replay/code.ts";
import { search } from "./search.ts";
import { readSkill } from "./skills.ts";
import { makeView } from "./open.ts";
import type { Route } from "../api/route.ts";

/** Everything under `/_sim`. */
export const routes: readonly Route[] = [
  { method: "GET", path: "/", says: "the console", page: true, handle: consolePage },
  {
    method: "GET",
    path: "/console/orders/{number}",
    says: "the page of an order: its whole life",
    page: true,
    handle: orderPage,
  },
  {
    method: "GET",
    path: "/console/search",
    says: "the page of what has a number: ?number=",
    page: true,
    handle: searchPage,
  },
  {
    method: "GET",
    path: "/console/machines",
    says: "the page that draws how orders and other things change",
    page: true,
    handle: machinesPage,
  },
  { method: "GET", path: "/merchants", says: "all merchants", handle: listMerchants },
  {
    method: "POST",
    path: "/merchants",
    says: "another merchant: {mchid?, name?, appid?, keyMode?: public_key | certificate | both}",
    handle: addMerchant,
  },
  {
    method: "GET",
    path: "/merchants/{mchid}",
    says: "what an SDK needs to act as the merchant",
    handle: readMerchant,
  },
  {
    method: "GET",
    path: "/merchants/{mchid}/client.ts",
    says: "the same as TypeScript to paste",
    handle: clientCodeOf,
  },
  {
    method: "GET",
    path: "/merchants/{mchid}/.env",
    says: "the same as lines of a .env file",
    handle: environmentOf,
  },
  { method: "GET", path: "/brands", says: "all brands", handle: listBrands },
  {
    method: "POST",
    path: "/brands",
    says: "another brand: {brandId?, name?, appid?}",
    handle: addBrand,
  },
  {
    method: "GET",
    path: "/brands/{brandId}",
    says: "what an SDK needs to act as the brand",
    handle: readBrand,
  },
  {
    method: "GET",
    path: "/brands/{brandId}/client.ts",
    says: "the same as TypeScript to paste",
    handle: brandCodeOf,
  },
  {
    method: "GET",
    path: "/skills/{developerId}",
    says: "what an SDK needs to act as the developer of AI payment skills, sh-12345678",
    handle: readSkill,
  },
  {
    method: "GET",
    path: "/coverage",
    says: "each operation with own or default: rules of its own, or what the catalogue says of it",
    handle: readCoverage,
  },
  { method: "POST", path: "/reset", says: "back to the default world", handle: resetWorld },
  { method: "GET", path: "/clock", says: "the movable clock", handle: readClock },
  {
    method: "POST",
    path: "/clock",
    says: 'moves the clock forward: {"advance": "24h"}',
    handle: advanceClock,
  },
  {
    method: "GET",
    path: "/events",
    says: "what changes, as server-sent events: requests, states, notifications, clock, faults, callers",
    handle: streamEvents,
  },
  {
    method: "GET",
    path: "/machines",
    says: "how orders, refunds and the other things change: states and events, laid out to be drawn",
    handle: listMachines,
  },
  {
    method: "GET",
    path: "/rate-limits",
    says: "whether the documented rate limits hold",
    handle: readRateLimits,
  },
  {
    method: "POST",
    path: "/rate-limits",
    says: "switches them: {on: true | false}",
    handle: switchRateLimits,
  },
  {
    method: "GET",
    path: "/requests",
    says: "requests answered, newest first: ?mchid=&before={a request's id}&limit=",
    handle: listRequests,
  },
  {
    method: "GET",
    path: "/requests/{id}",
    says: "one request, by the Request-ID of its answer",
    handle: readRequest,
  },
  {
    method: "GET",
    path: "/requests/{id}/code",
    says: "the request as a curl command, signed now, and as TypeScript",
    handle: codeOfRequest,
  },
  {
    method: "POST",
    path: "/requests/{id}/again",
    says: "makes the request once more, signed anew with the key of whoever sent it",
    handle: sendAgain,
  },
  {
    method: "GET",
    path: "/search",
    says: "what has a number: ?number= of an order, a transaction, a refund, a notification or a request",
    handle: search,
  },
  {
    method: "GET",
    path: "/notifications",
    says: "notifications and their deliveries, newest first: ?mchid=&before={a notification's id}&limit=",
    handle: listOutbox,
  },
  {
    method: "POST",
    path: "/notifications",
    says: "sends any notification of the catalogue: {event_type, notify_url, resource?, mchid?, product?, version?, sign_type?}",
    handle: sendOne,
  },
  {
    method: "GET",
    path: "/notifications/{id}",
    says: "one notification with its deliveries",
    handle: readNotification,
  },
  {
    method: "POST",
    path: "/notifications/{id}/redeliver",
    says: "delivers a notification once more",
    handle: redeliverOne,
  },
  {
    method: "GET",
    path: "/faults",
    says: "faults on demand and how often each struck",
    handle: getFaults,
  },
  {
    method: "POST",
    path: "/faults",
    says: "makes requests or notifications go wrong: {fault: {error | status | close | signature | delay | notification}, mchid?, operation?, event_type?, times? | rate?}",
    handle: postFault,
  },
  {
    method: "GET",
    path: "/errors",
    says: "the documented errors of an operation, which a fault can ask for by their code: ?operation=",
    handle: listErrors,
  },
  { method: "DELETE", path: "/faults", says: "ends all faults", handle: deleteFaults },
  { method: "DELETE", path: "/faults/{id}", says: "ends a fault", handle: deleteFault },
  ...productRoutes,
  {
    method: "POST",
    path: "/users/{user}/views",
    says: 'A user, by openid or person, opens what was handed to WeChat beyond paying, and acts on its page: {"target": the object, an address or a token, "action"?: confirm | agree | cancel | …}',
    handle: makeView,
  },
  {
    method: "GET",
    path: "/phone",
    says: "the users, whose phones are below; ?user= leads to one",
    page: true,
    handle: listPhones,
  },
  {
    method: "GET",
    path: "/phone/{user}",
    says: "the phone of a user, by person or openid; a token such as apply_permissions_token leads to its page",
    page: true,
    handle: listPhone,
  },
  {
    method: "POST",
    path: "/phone/{user}",
    says: "leads from a token to its page",
    handle: leadOn,
  },
  {
    method: "GET",
    path: "/phone/{user}/scan",
    says: "orders that the user can pay; ?code= leads to what a code_url, h5_url, prepay_id or token means",
    page: true,
    handle: scanScreen,
  },
  {
    method: "GET",
    path: "/phone/{user}/money",
    says: "the user's payment code",
    page: true,
    handle: moneyScreen,
  },
  {
    method: "GET",
    path: "/phone/{user}/chats/{chat}",
    says: "what the user was told, in pay or services",
    page: true,
    handle: chatScreen,
  },
  {
    method: "GET",
    path: "/phone/{user}/{page}/{id}",
    says: "what the user sees in WeChat",
    page: true,
    handle: readPage,
  },
  {
    method: "POST",
    path: "/phone/{user}/{page}/{id}",
    says: "the user acts: {action, openid?}: agree | refuse | cancel, or pay | cancel with {from?, password?, outcome?}",
    handle: answerPage,
  },
  {
    method: "GET",
    path: "/bridge.js",
    says: "a script for the shop's own page: WeixinJSBridge and wx, as WeChat's browser has them",
    embed: "script",
    handle: bridge,
  },
  {
    method: "GET",
    path: "/sheet",
    says: "the cashier that the script opens over the shop's page",
    embed: "iframe",
    handle: sheet,
  },
  { method: "GET", path: "/assets/{name...}", says: "files of the console", handle: asset },
];
