/** What the catalogue says of sending an operation again. */
export interface RepeatRule {
  /** It changes nothing. */
  readonly reads?: true;
  /** The member of the body that names what is made. */
  readonly number?: string;
  readonly query?: RepeatQuery;
}

/** The operation that tells what became of a number. */
export interface RepeatQuery {
  readonly method: "GET" | "POST";
  readonly template: string;
  /** Members of the request that the query takes by the same names: the number, and whose it is. */
  readonly pass: readonly string[];
  /** What it needs besides. */
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}
