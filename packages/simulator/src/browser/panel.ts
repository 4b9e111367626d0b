/** A product's section of the console: which list it shows, and how. A module of the product exports it as `panel`. */
export interface Panel<Answer> {
  /** The list below `/_sim` that it shows; it takes `?mchid=` and `?limit=` as every list does. */
  readonly list: `/${string}`;
  items(answer: Answer): readonly Node[];
  /** What is listed, by ids that the list's `?before=` takes; absent where it takes none. */
  ids?(answer: Answer): readonly string[];
}
