/** Beside the verb of an operation that answers a list in pages, `List`: the lists as they are read to their end. */
export interface Lists<
  Options,
  // So that the compiler looks at every operation: its answer has that list.
  Page extends { readonly [Name in List]?: readonly unknown[] | undefined },
  List extends string,
> {
  /**
   * The answers, one page after the other, from where the options begin. A page is asked for when the one before it was
   * taken; `break` ends it, and so does `signal`.
   *
   * @throws {@link AnswerError} `ANSWER_NOT_PAGED` where the list would never end.
   */
  pages(options: Options): AsyncGenerator<Page, void, undefined>;
  /** The items of these pages, one by one. */
  items(options: Options): AsyncGenerator<ItemOf<Page, List>, void, undefined>;
}

type ItemOf<Page, List extends string> = Page extends { readonly [Name in List]?: infer Items }
  ? NonNullable<Items> extends readonly (infer Item)[]
    ? Item
    : never
  : never;
