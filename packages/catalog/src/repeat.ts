/** What makes an operation safe to send again, where its pages or its kind say so. All GETs are; they are not listed. */
export interface Repeat {
  /** The operation: `v3/refund/domestic/refunds#post`. */
  readonly id: string;
  /** It changes nothing, though it is a POST (the queries of APIv2). */
  readonly reads?: true;
  /** The member of the body whose value names what is made: the same number with the same content makes it once. */
  readonly number?: string;
  /** The operation that tells what became of a number: to be asked before money is sent to anybody again. */
  readonly query?: string;
  /** What `query` needs and the operation's own members do not hold. */
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}
