// Elements of @stripe/react-stripe-js with a Stripe object that is there already, so that StrictMode mounts, unmounts and
// mounts them again. The test turns the knobs in window.
import { CardElement, Elements, PaymentElement, useElements, useStripe } from '@stripe/react-stripe-js';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const query = new URLSearchParams(window.location.search);
const clientSecret = query.get('secret');
const stripe = window.Stripe(query.get('key'));
window.heard = [];

function Inner({ Element, type }) {
  const usedStripe = useStripe();
  const elements = useElements();
  window.same = usedStripe === stripe && elements.getElement(Element) === elements.getElement(type);
  window.pay = () => type === 'card'
    ? usedStripe.confirmCardPayment(clientSecret, { payment_method: { card: elements.getElement(CardElement) } })
    : usedStripe.confirmPayment({ elements, redirect: 'if_required' });
  return (
    <Element
      onReady={(element) => window.heard.push(['ready', typeof element.mount])}
      onChange={(event) => window.heard.push(['change', event.complete])}
    />
  );
}

function Page() {
  const [shown, setShown] = useState('payment');
  const [theme, setTheme] = useState('stripe');
  window.show = setShown;
  window.dress = setTheme;
  return (
    <Elements stripe={stripe} options={{ clientSecret, appearance: { theme } }}>
      {shown === 'payment' && <Inner Element={PaymentElement} type="payment" />}
      {shown === 'card' && <Inner Element={CardElement} type="card" />}
    </Elements>
  );
}

createRoot(document.getElementById('root')).render(<StrictMode><Page /></StrictMode>);
