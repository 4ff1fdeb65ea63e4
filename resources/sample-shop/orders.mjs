// The shop's orders. In memory: a real shop keeps them in its database, and so outlives a restart.
import { randomUUID } from "node:crypto";

const orders = new Map();
const byTransaction = new Map();
const seen = new Set();

// The id is for the buyer's address bar and cannot be guessed; the reference is the shop's own, for Clive and support.
export function newOrder(email) {
  const id = randomUUID();
  const order = { id, reference: `SHOP-${id.slice(0, 13)}`, email, status: "open", declined: false };
  orders.set(id, order);
  return order;
}

export const findOrder = (id) => orders.get(id);

export function linkOrder(order, checkout) {
  order.cliveTxId = checkout.clive_tx_id;
  byTransaction.set(checkout.clive_tx_id, order);
}

// What Clive's event makes of an order. Events come in any order and more than once; a decline is not the end, since the
// same payment can be tried again, and nothing but a refund or a dispute takes a seat back that was paid.
export function applyEvent(event) {
  const order = byTransaction.get(event.clive_tx_id);
  const key = `${event.clive_tx_id} ${event.event}`;
  if (!order) return false;
  if (event.event !== "transaction_failed" && seen.has(key)) return true;
  seen.add(key);
  order.cliveStatus = event.status;
  if (event.event === "transaction_succeeded" && order.status === "open") order.status = "paid";
  if (event.event === "transaction_failed" && order.status === "open") order.declined = true;
  if (event.event === "transaction_abandoned" && order.status === "open") order.status = "abandoned";
  if (event.event === "transaction_refunded") order.status = "refunded";
  if (event.event === "transaction_chargeback") order.status = "disputed";
  return true;
}
