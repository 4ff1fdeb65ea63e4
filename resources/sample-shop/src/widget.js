import { createClivePaymentsWidget } from "@clive-alliance/partner-sdk";
import { decidedOrder, newOrder, routedCheckout, shopFacts } from "./backend.js";
import "./shop.css";

const facts = await shopFacts();
const order = await newOrder("buyer@example.com");
const state = document.getElementById("order");

createClivePaymentsWidget({
  mount: "#widget",
  partnerId: facts.partnerId,
  clientId: facts.clientId,
  amount: 750,
  currency: "USD",
  email: "buyer@example.com",
  echezonaReference: order.reference,
  brandingBaseUrl: facts.cliveApi,
  allowedPaymentTypes: ["card"],
  // What is bought and what it costs is the server's to say; the widget's choice of a method is the buyer's.
  initializeTransaction: ({ payment_type, issuer_country }) =>
    routedCheckout(order.id, { payment_type, issuer_country }),
  onSuccess: () => decidedOrder(order.id, ({ status }) => {
    state.dataset.status = status;
    state.textContent = status === "paid" ? "Thank you. Your seat is booked." : "Waiting for the confirmation…";
  })
});
