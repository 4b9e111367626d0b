import { crossSite } from "../server/cross-site.ts";
import { isLoopback, isLoopbackAuthority } from "../server/host.ts";
import { AUTHORITY } from "../server/origin.ts";
import type { Settings } from "../core/settings.ts";
import type { SimRequest } from "../core/http.ts";
import { isAllowedOrigin } from "../server/allowed-origins.ts";
import { embedderOf } from "./embedder.ts";
import { ControlError } from "./reply.ts";
import type { Route } from "./route.ts";

/** What of a route decides who may use it. */
export type Admission = Pick<Route, "page" | "embed">;

/**
 * Who may use the control API: programs on this machine, and pages that the simulator itself served. It hands out keys
 * and resets the world, so pages of other sites must not reach it through the developer's browser.
 *
 * @throws ControlError 403
 */
export function admit(settings: Settings, request: SimRequest, admission: Admission): void {
  const host = request.headers["host"];
  if (host !== undefined && !AUTHORITY.test(host)) {
    throw new ControlError(400, "The Host header is no host name.", { member: "host" });
  }
  if (!settings.openControl) admitMachine(request, host);
  if (admission.embed !== undefined) admitEmbedder(settings, request, admission.embed);
  else admitSite(request, admission.page ?? false);
}

/** Headers that only a proxy adds; one that passes on for other machines must not open the way to the keys. */
const PROXIES_SAY =
  /^(?:forwarded|via|x-forwarded(?:-.+)?|x-real-ip|x-client-ip|x-cluster-client-ip|true-client-ip|cf-connecting-ip)$/;

const REMEDY =
  "Start the simulator with the option openControl (wxpay-sim --open-control) to open the control API to the network.";

function admitMachine(request: SimRequest, host: string | undefined): void {
  if (request.remote === undefined || !isLoopback(request.remote)) {
    throw forbidden(
      `The control API answers this machine only; this request came from ${request.remote ?? "an unknown address"}. ${REMEDY}`,
    );
  }
  const forwarded = Object.keys(request.headers).find((name) => PROXIES_SAY.test(name));
  if (forwarded !== undefined) {
    throw forbidden(
      `The control API answers this machine only; the header ${forwarded} says that a proxy passes this request on for somebody else. ${REMEDY}`,
    );
  }
  // A page of another site can point its own name at 127.0.0.1 (DNS rebinding); the Host header gives it away.
  if (host !== undefined && !isLoopbackAuthority(host)) {
    throw forbidden(
      `The control API answers under localhost, 127.0.0.1 or [::1] only, not under ${host}. ${REMEDY}`,
    );
  }
}

// The page that loads a script or a frame says which it is by Referer: these requests have no Origin. No page can put another
// page's there; one that hides its own gets nothing.
function admitEmbedder(
  settings: Settings,
  request: SimRequest,
  embed: NonNullable<Route["embed"]>,
): void {
  const foreign = crossSite(request, false);
  const embedder = embedderOf(request);
  if (foreign === undefined && embedder === undefined) return;
  if (embedder === undefined) {
    throw forbidden(
      'The page that asks for this hides its address (Referrer-Policy: no-referrer): set referrerpolicy="origin" on the script element.',
    );
  }
  if (!isAllowedOrigin(settings.allowOrigins, new URL(embedder))) {
    throw forbidden(
      `Pages of ${embedder.slice(0, 128)} may not let users pay here: start the simulator with the option allowOrigins (wxpay-sim --allow-origin ${embedder.slice(0, 128)}).`,
    );
  }
  const into = request.headers["sec-fetch-dest"] ?? embed;
  if (into !== embed) {
    throw forbidden(`This is loaded as ${embed} only, not as ${into.slice(0, 32)}.`);
  }
}

function admitSite(request: SimRequest, page: boolean): void {
  const other = crossSite(request, page);
  if (other === undefined) return;
  throw forbidden(
    `The control API refuses requests that a page of another site makes (${other.header}: ${other.value}).`,
  );
}

function forbidden(message: string): ControlError {
  return new ControlError(403, message);
}
