// Clive's SDK for a plain Node program. Version 0.1.9 needs two things that bundlers give and Node does not: a file name
// with its extension in one import, and `require` as a global, with which it signs.
import { createRequire, register } from "node:module";

register("./clive-resolve.mjs", import.meta.url);
globalThis.require = createRequire(import.meta.url);

export const { CliveApiError, CliveClient } = await import("@clive-alliance/partner-sdk");
