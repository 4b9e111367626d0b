/** An HTTP proxy, as the client's option says it. */
export interface Proxy {
  /** Where it listens: scheme, host and port. */
  readonly origin: string;
  /** Host and port, for messages. */
  readonly host: string;
  /** What it is told of the user, where it wants that: `Basic …`. A secret. */
  readonly authorization: string | undefined;
}
