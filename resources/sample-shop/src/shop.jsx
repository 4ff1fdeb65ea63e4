import { useEffect, useState } from "react";
import { newOrder, orderState } from "./backend.js";
import { Checkout } from "./checkout.jsx";
import { Order } from "./order.jsx";

// The order's id stands in the address, so that a reload, or a bank that sends the buyer back, finds it again.
const address = new URLSearchParams(window.location.search);

export function Shop() {
  const [order, setOrder] = useState(address.get("order"));
  const [step, setStep] = useState(order ? "resuming" : "choosing");
  const [message, setMessage] = useState(null);

  useEffect(() => {
    if (step !== "resuming") return undefined;
    let here = true;
    const cameBack = address.has("redirect_status");
    orderState(order).then(
      ({ status }) => here && setStep(cameBack || status !== "open" ? "waiting" : "paying"),
      () => here && setStep("choosing")
    );
    return () => {
      here = false;
    };
  }, [order, step]);

  async function buy(e) {
    e.preventDefault();
    try {
      const { id } = await newOrder(new FormData(e.target).get("email"));
      window.history.replaceState(null, "", `?order=${id}`);
      setOrder(id);
      setStep("paying");
    } catch (error) {
      setMessage(error.message);
    }
  }

  return (
    <main>
      <h1>Lagos to Abuja</h1>
      {step === "choosing" && (
        <form onSubmit={buy}>
          <p>One seat, 14 March, 07:20. 750.00 USD.</p>
          <label htmlFor="email">E-mail</label>
          <input id="email" name="email" type="email" required defaultValue="buyer@example.com" />
          <button type="submit">Buy</button>
          {message && <p role="alert">{message}</p>}
        </form>
      )}
      {step === "paying" && <Checkout order={order} onConfirmed={() => setStep("waiting")} />}
      {step === "waiting" && <Order order={order} onRetry={() => setStep("paying")} />}
    </main>
  );
}
