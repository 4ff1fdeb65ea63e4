import { Elements, PaymentElement, useElements, useStripe } from "@stripe/react-stripe-js";
import { loadStripe } from "@stripe/stripe-js";
import { useEffect, useMemo, useState } from "react";
import { checkout } from "./backend.js";

// The card form is there only once the server has a client_secret for it.
export function Checkout({ order, onConfirmed }) {
  const [intent, setIntent] = useState(null);
  const [message, setMessage] = useState(null);

  useEffect(() => {
    let here = true;
    checkout(order).then(
      (answer) => here && setIntent(answer),
      (error) => here && setMessage(error.message)
    );
    return () => {
      here = false;
    };
  }, [order]);

  const publishableKey = intent?.stripePublishableKey;
  const stripePromise = useMemo(() => publishableKey && loadStripe(publishableKey), [publishableKey]);

  if (message) return <p role="alert">{message}</p>;
  if (!intent) return <p role="status">One moment…</p>;
  return (
    <Elements stripe={stripePromise} options={{ clientSecret: intent.clientSecret }}>
      <CheckoutForm onConfirmed={onConfirmed} />
    </Elements>
  );
}

function CheckoutForm({ onConfirmed }) {
  const stripe = useStripe();
  const elements = useElements();
  const [ready, setReady] = useState(false);
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState(null);

  return (
    <form
      onSubmit={async (e) => {
        e.preventDefault();
        if (!ready || busy) return;
        setBusy(true);
        setMessage(null);
        const form = await elements.submit();
        const result = form.error
          ? form
          : await stripe.confirmPayment({
              elements,
              confirmParams: {
                return_url: window.location.href
              },
              redirect: "if_required"
            });
        setBusy(false);
        if (result.error) {
          setMessage(result.error.message);
        } else {
          onConfirmed();
        }
      }}
    >
      <p>750.00 USD</p>
      <PaymentElement
        onReady={() => setReady(true)}
        onLoadError={({ error }) => setMessage(error.message)}
      />
      <button type="submit" disabled={!ready || busy}>
        {busy ? "Paying…" : "Pay now"}
      </button>
      {message && <p role="alert">{message}</p>}
    </form>
  );
}
