import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Countersign's Stripe.js, in a plain script tag before the shop's own code: @stripe/stripe-js takes the global that it
// finds. Build with STRIPE_JS= (empty) to go live: then there is no tag, and Stripe's own script is loaded.
const stripeJs = process.env.STRIPE_JS ?? "http://127.0.0.1:4390/endive/stripe.js";

const stripeTag = {
  name: "stripe-tag",
  transformIndexHtml: () => (stripeJs ? [{ tag: "script", attrs: { src: stripeJs }, injectTo: "head-prepend" }] : [])
};

export default defineConfig({
  plugins: [react(), stripeTag],
  build: {
    rollupOptions: {
      input: [resolve(import.meta.dirname, "index.html"), resolve(import.meta.dirname, "widget.html")]
    }
  },
  server: {
    proxy: { "/api": `http://127.0.0.1:${process.env.PORT ?? 4391}` }
  }
});
