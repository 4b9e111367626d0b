// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

export {};
