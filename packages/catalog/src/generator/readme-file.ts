/** `generated/README.md`: what the folder is. */
export function readmeFile(): string {
  return [
    "# Generated",
    "",
    "Written by `npm run generate` from the catalogue (`packages/catalog/data`, `glossary`). Not edited by hand: change the data, its",
    "names (`data/names.json`) or the generator (`packages/catalog/src/generator`) and run `npm run generate`;",
    "`npm run generate:check` says which files are stale.",
    "",
    "| File | Content |",
    "| --- | --- |",
    "| `client.ts`, `client-brand.ts`, `client-skill.ts` | the root of each client's chain, every path template with its node |",
    "| `client/<area>.ts` | one interface for each node of the chain |",
    "| `models.ts`, `models-brand.ts`, `models-skill.ts`, `models/<product>.ts` | options and answers of the operations, by client |",
    "| `events.ts`, `events-v2.ts` | the notifications, told apart by `event_type`; those of APIv2 |",
    "| `option-names.ts` | names that options have and path values have not |",
    "| `paths.ts` | every path with its methods, to name the one that a misspelt path is near |",
    "| `routes.ts` | operations that differ from the default |",
    "| `notices.ts` | notifications with members to open or decode inside the resource |",
    "| `calls/<area>.test-d.ts` | type tests: every operation with a full request, and with a wrong one |",
    "",
  ].join("\n");
}
