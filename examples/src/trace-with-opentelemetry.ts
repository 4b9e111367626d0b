import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import type { Span, Tracer } from "@opentelemetry/api";
import { WeChatPayError } from "wechatpay-kit";
import type { CallEvent, Hooks } from "wechatpay-kit";

/**
 * Hooks that make a span of each call, from its first attempt to its end: `new WeChatPay({ …, hooks: tracingHooks(tracer) })`.
 * A span is a child of the one that is active where the call was made. No event holds a key or a value of the request, so
 * that no span does.
 */
export function tracingHooks(tracer: Tracer): Required<Hooks> {
  // Each call that began is told to have succeeded or failed: none stays here.
  const spans = new Map<number, Span>();

  function spanOf({ call, operation, caller }: CallEvent): Span {
    const span =
      spans.get(call) ??
      tracer.startSpan(operation, {
        kind: SpanKind.CLIENT,
        attributes: { "wechatpay.operation": operation, "wechatpay.merchant": caller },
      });
    spans.set(call, span);
    return span;
  }

  function end(event: CallEvent, outcome: string): void {
    const attributes = { "wechatpay.attempts": event.attempt, "wechatpay.outcome": outcome };
    spanOf(event).setAttributes(attributes).end();
    spans.delete(event.call);
  }

  return {
    request: (event) => void spanOf(event),
    response: (event) => {
      const span = spanOf(event).setAttribute("http.response.status_code", event.status);
      if (event.requestId !== undefined) span.setAttribute("wechatpay.request_id", event.requestId);
    },
    retry: (event) => {
      spanOf(event).addEvent("retry", { attempt: event.attempt, why: event.error.message });
    },
    success: (event) => end(event, "success"),
    error: (event) => {
      const { error } = event;
      const span = spanOf(event).setStatus({ code: SpanStatusCode.ERROR, message: error.message });
      span.recordException(error);
      if (error instanceof WeChatPayError) span.setAttribute("error.type", error.code);
      // `refused`, `unknown` or `retry`; what is no error of the SDK was aborted by its caller.
      end(event, error instanceof WeChatPayError ? error.outcome : "aborted");
    },
  };
}
