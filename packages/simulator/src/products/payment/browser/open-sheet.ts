import { isMessage } from "./messages.ts";
import type { SheetDone, SheetReady, SheetRequest, SheetView } from "./messages.ts";

/** How WeChat ends a payment, or a page of another kind, for the page that asked for it. None of them proves that anything was paid. */
export interface SheetEnd {
  readonly end: "ok" | "cancel" | "fail";
  readonly message?: string;
}

let isOpen = false;

/**
 * Opens the cashier of the simulator over the page, or another page of the user's. Only the frame, whose origin is the
 * simulator's, sees what it is about and acts; the page learns how it ended.
 *
 * @param home the simulator's origin
 */
export async function openSheet(
  home: string,
  language: string | null,
  message: SheetRequest | SheetView,
): Promise<SheetEnd> {
  if (isOpen) return { end: "fail", message: "Another sheet is open on this page." };
  isOpen = true;
  const focused = document.activeElement;
  const frame = newFrame(`${home}/_sim/sheet${language === null ? "" : `?lang=${language}`}`);
  // Until the sheet is there it can't be closed by its own buttons; it may never be.
  const leave = newLeaveButton();
  document.body.append(frame, leave);
  try {
    return await ended(home, frame, leave, message);
  } finally {
    frame.remove();
    leave.remove();
    isOpen = false;
    if (focused instanceof HTMLElement) focused.focus();
  }
}

function ended(
  home: string,
  frame: HTMLIFrameElement,
  leave: HTMLButtonElement,
  message: SheetRequest | SheetView,
): Promise<SheetEnd> {
  return new Promise((resolve) => {
    const hear = ({ data, origin, source }: MessageEvent<unknown>): void => {
      if (origin !== home || source !== frame.contentWindow) return;
      if (isMessage<SheetReady>(data, "ready")) {
        leave.remove();
        frame.focus();
        frame.contentWindow?.postMessage(message, home);
      }
      if (isMessage<SheetDone>(data, "done")) end(data);
    };
    const end = (how: SheetEnd): void => {
      window.removeEventListener("message", hear);
      resolve(how);
    };
    window.addEventListener("message", hear);
    leave.addEventListener("click", () => {
      end({ end: "fail", message: `The sheet of ${home} did not open.` });
    });
  });
}

function newFrame(src: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = "WeChat Pay simulator";
  // By it the simulator knows which page asks; a page's own policy may hide it.
  frame.referrerPolicy = "origin";
  frame.src = src;
  Object.assign(frame.style, {
    position: "fixed",
    inset: "0",
    width: "100%",
    height: "100%",
    border: "0",
    margin: "0",
    zIndex: "2147483646",
    background: "transparent",
    // As the sheet's own: a frame of another scheme is drawn on an opaque ground.
    colorScheme: "light dark",
  });
  return frame;
}

function newLeaveButton(): HTMLButtonElement {
  const leave = document.createElement("button");
  leave.type = "button";
  leave.textContent = "✕";
  leave.ariaLabel = "关闭 Close";
  Object.assign(leave.style, {
    position: "fixed",
    top: "12px",
    right: "12px",
    zIndex: "2147483647",
    font: "20px/1 sans-serif",
    padding: "10px",
  });
  return leave;
}
