/** `generated/README.md`: what the folder is. */
export function readmeFile(): string {
  return [
    "# Generated",
    "",
    "Written by `npm run generate` from the catalogue (`packages/catalog/data`). Not edited by hand: change the data, its",
    "names (`data/names.json`) or the generator (`packages/catalog/src/generator`) and run `npm run generate`;",
    "`npm run generate:check` says which files are stale.",
    "",
    "| File | Content |",
    "| --- | --- |",
    "| `client.ts` | the root of the chain, every path template with its node |",
    "| `client/<area>.ts` | one interface for each node of the chain |",
    "| `models.ts`, `models/<area>.ts` | options and answers of the operations |",
    "| `events.ts` | the notifications, told apart by `event_type` |",
    "| `routes.ts` | operations that differ from the default |",
    "",
  ].join("\n");
}
