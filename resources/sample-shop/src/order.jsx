import { useEffect, useState } from "react";
import { decidedOrder } from "./backend.js";

const words = {
  open: "We are waiting for the payment to be confirmed…",
  paid: "Thank you. Your seat is booked.",
  refunded: "This order was refunded.",
  disputed: "This payment is disputed.",
  abandoned: "This order was abandoned."
};

export function Order({ order, onRetry }) {
  const [state, setState] = useState({ status: "open" });
  const [message, setMessage] = useState(null);

  useEffect(() => {
    const leaving = new AbortController();
    decidedOrder(order, setState, leaving.signal).catch((error) => setMessage(error.message));
    return () => leaving.abort();
  }, [order]);

  return (
    <section aria-labelledby="order">
      <h2 id="order">Your order</h2>
      <p role="status" data-status={state.status}>
        {words[state.status]}
      </p>
      {state.declined && state.status === "open" && (
        <button type="button" onClick={onRetry}>
          Try another card
        </button>
      )}
      <dl>
        <dt>Payment</dt>
        <dd>{state.cliveTxId}</dd>
        <dt>Clive says</dt>
        <dd>{state.cliveStatus}</dd>
      </dl>
      {message && <p role="alert">{message}</p>}
    </section>
  );
}
