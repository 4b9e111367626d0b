module.exports = { testMatch: ["**/jest-both.mjs"], transform: {} };
