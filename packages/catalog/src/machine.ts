/** How the things of a product change: states and the ways between them, as the pages draw them; the words are ours. */
export interface Machine {
  readonly id: string;
  readonly product: string;
  /** What changes: an order, a refund. */
  readonly what: string;
  /** The members of answers that hold the state; several change side by side. */
  readonly fields: readonly string[];
  /** Templates of the operations that move or show it; `*` stands for any rest. */
  readonly operations: readonly string[];
  readonly states: { readonly [code: string]: State };
  readonly edges: readonly Edge[];
  readonly notes?: readonly string[];
  /** Pages with the diagram. */
  readonly docs: readonly string[];
}

export interface State {
  /** An edge leads out of the machine. */
  readonly final?: true;
  /** The Chinese name, where the diagram has no code. */
  readonly label?: string;
}

export interface Edge {
  /** `*`: the beginning. */
  readonly from: string;
  /** `*`: the end. */
  readonly to: string;
  readonly event?: string;
  readonly condition?: string;
}
