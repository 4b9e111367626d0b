// oxlint-disable-next-line import/no-cycle -- a client's nodes lead on to every documented path: they are one recursive type
import type { Client, Paths } from "../generated/client.ts";
// oxlint-disable-next-line import/no-cycle -- the same
import type { AtPath, Below, LooseNode, Undocumented } from "./nodes.ts";

/** Members that say for which sub-merchant a call is. */
type Name = "sub_mchid" | "sub_mch_id" | "sub_appid";

type Part = "json" | "query" | "xml";

/** Of a union's members the names in any. */
type NamesIn<Members> = Members extends unknown ? keyof Members : never;

/**
 * The members of a query or body without the need to say for whom. A form in which no sub-merchant can be named is the
 * direct merchant's (`sub_mchid?: undefined`) and falls away.
 */
type Filled<Members> = Members extends unknown
  ? [NotThere<Members>] extends [never]
    ? Loosened<Members>
    : never
  : never;

/** The ids that a form says cannot be there. */
type NotThere<Members> = {
  [Key in keyof Members & Exclude<Name, "sub_appid">]-?: [Members[Key]] extends [undefined]
    ? Key
    : never;
}[keyof Members & Exclude<Name, "sub_appid">];

type Loosened<Members> = keyof Members & Name extends never
  ? Members
  : Omit<Members, Name> & Partial<Pick<Members, keyof Members & Name>>;

/** The parts of a call's options of which nothing is left that must be given. */
type Needless<Options> = {
  [Key in keyof Options & Part]-?: {} extends Filled<NonNullable<Options[Key]>> ? Key : never;
}[keyof Options & Part];

/** A call's options where the client knows for whom: what says so may be left out, and a part that says nothing else. */
type OfPartner<Options> = Name &
  (keyof Options | NamesIn<NonNullable<Options[keyof Options & Part]>>) extends never
  ? Options
  : { readonly [Key in keyof Options & Needless<Options>]?: Filled<NonNullable<Options[Key]>> } & {
      [Key in keyof Omit<Options, Needless<Options> | "sub_mchid">]: Key extends Part &
        keyof Options
        ? Filled<NonNullable<Options[Key]>>
        : Omit<Options, Needless<Options> | "sub_mchid">[Key];
    } & Partial<Pick<Options, keyof Options & "sub_mchid">>;

/** The arguments of a verb: its options, which may be left out where nothing is needed of them. */
type Given<Arguments extends readonly unknown[]> = Arguments extends readonly [
  options?: infer Options,
]
  ? {} extends OfPartner<Exclude<Options, void>>
    ? [options?: OfPartner<Exclude<Options, void>> | undefined]
    : [options: OfPartner<Exclude<Options, void>>]
  : never;

/** Goes on along a declared path. */
interface PartnerChain<Path extends string> {
  <Rest extends Below<Path>>(
    rest: Rest,
  ): `${Path}/${Rest}` extends keyof Paths ? PartnerNode<Paths[`${Path}/${Rest}`]> : never;
  <Rest extends string>(rest: Undocumented<`${Path}/${Rest}`, Rest>): LooseNode;
}

/** A node of the chain of a service provider's client that acts for one sub-merchant. */
export type PartnerNode<Node> = {
  readonly [Key in keyof Node]: Key extends "chain"
    ? Node extends AtPath<infer Path>
      ? PartnerChain<Path>
      : never
    : Node[Key] extends (...given: infer Arguments) => infer Answer
      ? (...given: Given<Arguments>) => Answer
      : PartnerNode<Node[Key]>;
};

/** The typed paths of such a client, and `chain` for those written as text. */
export type PartnerPaths = PartnerNode<Client> & {
  chain<Path extends keyof Paths>(path: Path): PartnerNode<Paths[Path]>;
  chain<Path extends string>(path: Undocumented<Path, Path>): LooseNode;
};
