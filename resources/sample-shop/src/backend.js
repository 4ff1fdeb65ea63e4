// What the shop's own server is asked. It alone talks to Clive.
async function ask(method, path, body) {
  const response = await fetch(path, {
    method,
    headers: { "content-type": "application/json" },
    body: body && JSON.stringify(body)
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

export const newOrder = (email) => ask("POST", "/api/orders", { email });
export const checkout = (order) => ask("POST", `/api/orders/${order}/checkout`);
export const routedCheckout = (order, choice) => ask("POST", `/api/orders/${order}/checkout-v2`, choice);
export const orderState = (order) => ask("GET", `/api/orders/${order}`);
export const shopFacts = () => ask("GET", "/api/shop");

// Asks until the order is decided: by the webhook that reached the server, never by what the browser thinks.
export async function decidedOrder(order, onState, signal) {
  while (!signal?.aborted) {
    const state = await orderState(order);
    if (signal?.aborted) return;
    onState(state);
    if (state.status !== "open") return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
