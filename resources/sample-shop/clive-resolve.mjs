// For clive.mjs: "./widget" in the SDK's own files means "./widget.js".
export const resolve = (specifier, context, next) => {
  const short = specifier.startsWith("./") && !specifier.endsWith(".js");
  const own = context.parentURL?.includes("/@clive-alliance/partner-sdk/");
  return next(short && own ? `${specifier}.js` : specifier, context);
};
