// window.Stripe for the pages of a shop that pays into this gateway: what @stripe/stripe-js, @stripe/react-stripe-js and
// Clive's widget call of Stripe.js (contracts/clive-stripe.md B1 to B4). A plain script that stands before the shop's
// own. Cards are typed into a frame of the gateway's origin (elements.html), which sends them to the gateway itself:
// this side never sees a number. Mistakes in calling are thrown as IntegrationError; all else is answered with {error}.
(() => {
  'use strict';
  if (window.Stripe) return;

  const trains = ['v3', 'acacia', 'basil', 'clover', 'dahlia', 'endive'];
  const trainOf = (url) => url.pathname.split('/').find((part) => trains.includes(part));

  // A script that a bundler or a module loader ran has no currentScript; its tag is found by what its address looks like.
  const ownUrl = () => {
    if (document.currentScript && document.currentScript.src) return new URL(document.currentScript.src);
    const urls = Array.from(document.querySelectorAll('script[src]'), (tag) => new URL(tag.src));
    return urls.filter((url) => trainOf(url)).pop();
  };
  const address = ownUrl();
  if (!address) throw new Error('Stripe.js does not know where it came from: load it with a script tag.');
  const origin = address.origin;

  class IntegrationError extends Error {
    constructor(message) {
      super(message);
      this.name = 'IntegrationError';
    }
  }

  const texts = {
    en: {
      payment: 'Secure payment input frame',
      card: 'Secure card payment input frame',
      unreachable: 'The payment gateway cannot be reached. Check the connection and try again.',
      removed: 'The payment form was removed before it had an answer.',
      title: 'Confirm that it is you',
      ask: 'Your bank asks whether you want to pay %1.',
      note: 'This is a test: you answer for the bank.',
      complete: 'Complete',
      fail: 'Fail',
      working: 'One moment…',
    },
    fr: {
      payment: 'Cadre de saisie sécurisé pour le paiement',
      card: 'Cadre de saisie sécurisé pour la carte',
      unreachable: 'La passerelle de paiement est injoignable. Vérifiez la connexion et réessayez.',
      removed: 'Le formulaire de paiement a été retiré avant d’avoir une réponse.',
      title: 'Confirmez que c’est bien vous',
      ask: 'Votre banque demande si vous voulez payer %1.',
      note: 'Ceci est un test : vous répondez pour la banque.',
      complete: 'Confirmer',
      fail: 'Échouer',
      working: 'Un instant…',
    },
    ar: {
      payment: 'إطار آمن لإدخال بيانات الدفع',
      card: 'إطار آمن لإدخال بيانات البطاقة',
      unreachable: 'تعذر الوصول إلى بوابة الدفع. تحقق من الاتصال ثم أعد المحاولة.',
      removed: 'أزيل نموذج الدفع قبل أن يصله الرد.',
      title: 'أكّد أنك أنت',
      ask: 'يسأل مصرفك إن كنت تريد دفع %1.',
      note: 'هذا اختبار: أنت تجيب بدلاً من المصرف.',
      complete: 'إتمام',
      fail: 'إخفاق',
      working: 'لحظة من فضلك…',
    },
  };
  const languageOf = (locale) => {
    const wanted = !locale || locale === 'auto' ? navigator.languages || [navigator.language] : [locale];
    return wanted.map((tag) => String(tag).toLowerCase().split(/[-_]/)[0]).find((tag) => texts[tag]) || 'en';
  };

  // {a: {b: 1}} is a[b]=1, as the gateway's form parser reads it.
  const formOf = (fields) => {
    const form = new URLSearchParams();
    const add = (name, value) => {
      if (value === undefined) return;
      if (value !== null && typeof value === 'object')
        Object.keys(value).forEach((key) => add(name + '[' + key + ']', value[key]));
      else form.append(name, value === null ? '' : String(value));
    };
    Object.keys(fields).forEach((key) => add(key, fields[key]));
    return form;
  };

  // A form and no header of its own: the browser asks no permission first. Resolves with the body, always.
  const send = async (method, path, fields, language) => {
    const form = formOf(fields);
    const get = method === 'GET';
    try {
      const response = await fetch(origin + path + (get ? '?' + form : ''), {
        method,
        body: get ? undefined : form,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      const body = await response.json();
      if (!response.ok && !body.error) throw new Error('no error in a refusal');
      return body;
    } catch (error) {
      return { error: { type: 'api_connection_error', message: texts[language].unreachable } };
    }
  };

  const intentOf = (secret, caller) => {
    const match = /^(pi_[A-Za-z0-9]+)_secret_[A-Za-z0-9]+$/.exec(typeof secret === 'string' ? secret : '');
    if (!match)
      throw new IntegrationError(caller + ': the client secret has to be of the form pi_…_secret_….');
    return match[1];
  };

  const checkedReturnUrl = (url, caller) => {
    let parsed;
    try {
      parsed = new URL(url, document.baseURI);
    } catch (error) {
      parsed = null;
    }
    if (!parsed || !/^https?:$/.test(parsed.protocol))
      throw new IntegrationError(caller + ': return_url has to be an http or https address.');
    return parsed.href;
  };
  const withOutcome = (url, intent, secret) => {
    const [before, ...fragment] = url.split('#');
    const outcome = new URLSearchParams({
      payment_intent: intent.id,
      payment_intent_client_secret: secret,
      redirect_status: intent.status === 'processing' ? 'pending' : 'succeeded',
    });
    return before + (before.includes('?') ? '&' : '?') + outcome + (fragment.length ? '#' + fragment.join('#') : '');
  };
  const leaveFor = (url) => {
    window.location.assign(url);
    return new Promise(() => {}); // the page is about to go
  };

  const emitter = () => {
    let listeners = [];
    return {
      add(type, listener, once) {
        if (typeof listener !== 'function') throw new IntegrationError('A listener has to be a function.');
        listeners.push({ type, listener, once });
      },
      remove(type, listener) {
        listeners = listeners.filter((entry) => entry.type !== type || (listener && entry.listener !== listener));
      },
      emit(type, event) {
        const called = listeners.filter((entry) => entry.type === type);
        listeners = listeners.filter((entry) => entry.type !== type || !entry.once);
        called.forEach(({ listener }) => {
          try {
            listener(event);
          } catch (error) {
            setTimeout(() => { throw error; }); // the shop's mistake, for the shop's console
          }
        });
      },
    };
  };

  const randomWord = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

  // What may cross into the frame: no functions, nothing else of the shop's.
  const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

  const frameDeadline = 15000;
  let frames = 0;

  // The inner side of elements and groups of them, by the object that the shop holds.
  const innerElements = new WeakMap();
  const innerGroups = new WeakMap();

  const makeElement = (type, group, givenOptions) => {
    const events = emitter();
    let options = Object.assign({}, givenOptions);
    let container = null;
    let iframe = null;
    let nonce = '';
    let lastReady = false;
    let destroyed = false;
    let opened = null; // settles once the frame is ready ({}) or never will be ({error})
    let open = null;
    let deadline = 0;
    let asked = 0;
    let waiting = new Map();

    const post = (message) => {
      if (iframe && iframe.contentWindow)
        iframe.contentWindow.postMessage(Object.assign({ nonce }, message), origin);
    };
    const settings = () => ({
      element: type,
      language: group.language,
      appearance: plain(group.options.appearance),
      options: plain({
        readOnly: Boolean(options.readOnly || options.disabled),
        style: options.style,
      }),
    });
    const showState = (state) => {
      if (!container) return;
      Object.keys(state).forEach((name) => container.classList.toggle('StripeElement--' + name, state[name]));
    };
    const failed = (error) => {
      clearTimeout(deadline);
      open({ error });
      events.emit('loaderror', { elementType: type, error });
    };

    const received = {
      ready() {
        clearTimeout(deadline);
        open({});
        lastReady = true;
        events.emit('ready', { elementType: type });
      },
      failed: (data) => failed(data.error),
      event({ name, event }) {
        if (name === 'focus' || name === 'blur') showState({ focus: name === 'focus' });
        if (name === 'change')
          showState({ empty: event.empty, complete: event.complete, invalid: Boolean(event.error) });
        events.emit(name, event);
      },
      height(data) {
        iframe.style.height = Math.max(0, Math.min(4000, Number(data.height) || 0)) + 'px';
      },
      answer({ call, answer }) {
        const resolve = waiting.get(call);
        waiting.delete(call);
        if (resolve) resolve(answer);
      },
      // Enter in a field does what it does in the page's own fields: a disabled button holds it back.
      enter() {
        const form = iframe.closest('form');
        const button = form && form.querySelector('button:not([type]), [type="submit"], [type="image"]');
        if (form && !(button && button.disabled)) form.requestSubmit();
      },
    };
    const receive = (event) => {
      const { data } = event;
      if (event.origin !== origin || !iframe || event.source !== iframe.contentWindow) return;
      if (!data || data.nonce !== nonce || !Object.prototype.hasOwnProperty.call(received, data.type)) return;
      received[data.type](data);
    };

    const unmount = () => {
      if (!iframe) return;
      window.removeEventListener('message', receive);
      clearTimeout(deadline);
      iframe.remove();
      container.classList.remove(...Array.from(container.classList).filter((name) => /^StripeElement/.test(name)));
      iframe = null;
      container = null;
      lastReady = false;
      const gone = { error: { type: 'api_connection_error', message: texts[group.language].removed } };
      open(gone);
      waiting.forEach((resolve) => resolve(gone));
      waiting = new Map();
    };

    const mount = (place) => {
      if (destroyed) throw new IntegrationError('This Element has been destroyed: create a new one.');
      const target = typeof place === 'string' ? document.querySelector(place) : place;
      if (!(target && target.nodeType === Node.ELEMENT_NODE))
        throw new IntegrationError('mount: there is no such place in the document.');
      if (iframe && container === target) return;
      unmount();
      container = target;
      container.textContent = '';
      container.classList.add('StripeElement', 'StripeElement--empty');
      opened = new Promise((resolve) => { open = resolve; });
      nonce = randomWord();
      iframe = document.createElement('iframe');
      iframe.name = '__privateStripeFrame' + ++frames; // what tests of shops look for
      iframe.title = texts[group.language][type];
      iframe.referrerPolicy = 'no-referrer';
      iframe.src = origin + '/elements/elements.html#' + nonce;
      // A height before the frame knows its own, and one colour scheme on both sides: otherwise it is not transparent.
      const style = {
        border: '0', margin: '0', padding: '0', width: '100%', 'min-width': '100%', display: 'block',
        overflow: 'hidden', height: type === 'card' ? '2.5em' : '15em', 'color-scheme': 'light',
      };
      Object.keys(style).forEach((name) => iframe.style.setProperty(name, style[name]));
      iframe.addEventListener('load', () =>
        post(Object.assign({ type: 'init', key: group.key, clientSecret: group.options.clientSecret }, settings())));
      window.addEventListener('message', receive);
      deadline = setTimeout(() => {
        nonce = ''; // too late is never: no ready after a loaderror
        failed({ type: 'api_connection_error', message: texts[group.language].unreachable });
      }, frameDeadline);
      container.appendChild(iframe);
      setTimeout(() => events.emit('loaderstart', { elementType: type }));
    };

    const element = {
      mount(place) {
        mount(place);
        return element;
      },
      unmount() {
        unmount();
        return element;
      },
      destroy() {
        unmount();
        destroyed = true;
        if (group.elements.get(type) === element) group.elements.delete(type);
        return element;
      },
      update(changes) {
        options = Object.assign({}, options, changes);
        post(Object.assign({ type: 'configure' }, settings()));
        return element;
      },
      on(name, listener) {
        events.add(name, listener, false);
        // For a listener that came late: frameworks attach theirs in an effect of their own.
        if (name === 'ready' && lastReady)
          setTimeout(() => { if (lastReady) listener({ elementType: type }); });
        return element;
      },
      once(name, listener) {
        events.add(name, listener, true);
        return element;
      },
      off(name, listener) {
        events.remove(name, listener);
        return element;
      },
      collapse: () => element, // one way to pay, never collapsed
    };
    ['focus', 'blur', 'clear'].forEach((action) => {
      element[action] = () => {
        if (iframe && action === 'focus') iframe.focus();
        post({ type: action });
        return element;
      };
    });

    innerElements.set(element, {
      type,
      group,
      configure() {
        if (iframe) iframe.title = texts[group.language][type];
        post(Object.assign({ type: 'configure' }, settings()));
      },
      async ask(action, fields) {
        if (!iframe) throw new IntegrationError('The Element has to be mounted before it can be used.');
        const state = await opened;
        if (state.error) return state;
        return new Promise((resolve) => {
          waiting.set(++asked, resolve);
          post(Object.assign({ type: 'call', call: asked, action }, plain(fields)));
        });
      },
    });
    return element;
  };

  const innerElement = (element, caller) => {
    const inner = element && typeof element === 'object' ? innerElements.get(element) : undefined;
    if (!inner) throw new IntegrationError(caller + ': an Element of elements.create() was expected.');
    return inner;
  };
  const innerGroup = (elements, caller) => {
    const group = elements && typeof elements === 'object' ? innerGroups.get(elements) : undefined;
    if (!group) throw new IntegrationError(caller + ': elements has to be what stripe.elements() gave.');
    return group;
  };
  const elementOf = (group, caller) => {
    const element = group.elements.get('payment') || group.elements.get('card');
    if (!element) throw new IntegrationError(caller + ': create and mount a Payment Element first.');
    return innerElement(element, caller);
  };

  const makeElements = (key, givenOptions, stripeLanguage) => {
    const options = Object.assign({}, givenOptions);
    if (options.clientSecret !== undefined) intentOf(options.clientSecret, 'elements()');
    const group = {
      key,
      options,
      elements: new Map(),
      language: options.locale ? languageOf(options.locale) : stripeLanguage,
    };
    const events = emitter();
    const elements = {
      create(type, elementOptions) {
        if (type !== 'payment' && type !== 'card')
          throw new IntegrationError(
            'create: this gateway has the Elements "payment" and "card", but not "' + type + '".');
        if (group.elements.has(type))
          throw new IntegrationError('create: there is an Element of type "' + type + '" already.');
        const element = makeElement(type, group, elementOptions);
        group.elements.set(type, element);
        return element;
      },
      // React's components are named by themselves: getElement(CardElement).
      getElement(type) {
        const name = type && typeof type !== 'string' ? type.__elementType : type;
        return group.elements.get(name) || null;
      },
      async update(changes) {
        const { clientSecret, ...rest } = changes || {}; // which intent is paid is settled at the start
        Object.assign(options, rest);
        if (rest.locale) group.language = languageOf(rest.locale);
        group.elements.forEach((element) => innerElement(element).configure());
        setTimeout(() => events.emit('update-end', {}));
      },
      async submit() {
        const answer = await elementOf(group, 'elements.submit()').ask('validate', {});
        return answer.error ? { error: answer.error } : { selectedPaymentMethod: 'card' };
      },
      async fetchUpdates() {
        let answer = {};
        if (options.clientSecret) {
          const id = intentOf(options.clientSecret, 'fetchUpdates()');
          answer = await send('GET', '/v1/payment_intents/' + id,
            { key, client_secret: options.clientSecret }, group.language);
        }
        setTimeout(() => events.emit('update-end', {}));
        return answer.error ? { error: answer.error } : {};
      },
      on(name, listener) {
        events.add(name, listener, false);
        return elements;
      },
      once(name, listener) {
        events.add(name, listener, true);
        return elements;
      },
      off(name, listener) {
        events.remove(name, listener);
        return elements;
      },
    };
    innerGroups.set(elements, group);
    return elements;
  };

  const challengeStyle = `
    dialog { box-sizing: border-box; width: min(24rem, calc(100vw - 2rem)); padding: 1.5rem; border: 1px solid #d0d7de;
      border-radius: 0.75rem; background: #fff; color: #1b1f24; font: 1rem/1.5 system-ui, sans-serif; text-align: start; }
    dialog::backdrop { background: rgb(0 0 0 / 55%); }
    h2 { margin: 0 0 0.5rem; font-size: 1.25rem; line-height: 1.3; }
    p { margin: 0 0 1rem; }
    .note { color: #57606a; font-size: 0.875rem; }
    .problem { color: #a4161a; }
    .problem:empty, .state:empty { display: none; }
    .buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; }
    button { flex: 1 1 8rem; min-height: 2.75rem; padding: 0.5rem 1rem; font: inherit; font-weight: 600; color: inherit;
      background: transparent; border: 1px solid #57606a; border-radius: 0.5rem; cursor: pointer; }
    button.primary { color: #fff; background: #1f5fbf; border-color: #1f5fbf; }
    button:focus-visible { outline: 3px solid #1f5fbf; outline-offset: 2px; }
    button[aria-disabled="true"] { opacity: 0.6; cursor: progress; }`;

  const amountOf = (intent, language) => {
    const currency = String(intent.currency).toUpperCase();
    try {
      const format = new Intl.NumberFormat(language, { style: 'currency', currency });
      return format.format(intent.amount / 10 ** format.resolvedOptions().maximumFractionDigits);
    } catch (error) {
      return intent.amount + ' ' + currency;
    }
  };

  // The bank's question, in a box above the shop's page. Resolves with what the gateway made of the answer. In a shadow
  // tree, so that neither side's style reaches the other, and styled without a tag that a shop's policy could refuse.
  const challenge = (stripe, intent, secret) => new Promise((resolve) => {
    const words = texts[stripe.language];
    const host = document.createElement('div');
    host.setAttribute('data-countersign', 'challenge');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(challengeStyle);
    root.adoptedStyleSheets = [sheet];

    const make = (name, parent, text, attributes) => {
      const node = document.createElement(name);
      Object.keys(attributes || {}).forEach((key) => node.setAttribute(key, attributes[key]));
      node.textContent = text;
      parent.appendChild(node);
      return node;
    };
    const dialog = make('dialog', root, '', {
      lang: stripe.language, dir: stripe.language === 'ar' ? 'rtl' : 'ltr',
      'aria-labelledby': 'title', 'aria-describedby': 'ask note',
    });
    make('h2', dialog, words.title, { id: 'title' });
    make('p', dialog, words.ask.replace('%1', () => amountOf(intent, stripe.language)), { id: 'ask' });
    make('p', dialog, words.note, { id: 'note', class: 'note' });
    const problem = make('p', dialog, '', { class: 'problem', role: 'alert' });
    const state = make('p', dialog, '', { class: 'state', role: 'status' });
    const row = make('div', dialog, '', { class: 'buttons' });
    const buttons = [
      make('button', row, words.complete, { type: 'button', class: 'primary', 'data-testid': 'challenge-complete' }),
      make('button', row, words.fail, { type: 'button', 'data-testid': 'challenge-fail' }),
    ];

    let running = false;
    const answer = async (outcome) => {
      if (running) return;
      running = true;
      buttons.forEach((button) => button.setAttribute('aria-disabled', 'true'));
      problem.textContent = '';
      state.textContent = words.working;
      const path = '/v1/payment_intents/' + intent.id;
      const body = await send('POST', path + '/countersign_challenge',
        { key: stripe.key, client_secret: secret, outcome }, stripe.language);
      let result = body;
      // Somebody else may have answered in the meantime, or the time ran out: then the intent knows.
      if (body.error && body.error.type !== 'card_error') {
        const now = await send('GET', path, { key: stripe.key, client_secret: secret }, stripe.language);
        result = now.error || now.status === 'requires_action' ? { error: body.error, open: true } : now;
      }
      if (result.open) {
        running = false;
        buttons.forEach((button) => button.removeAttribute('aria-disabled'));
        state.textContent = '';
        problem.textContent = result.error.message;
        return;
      }
      dialog.close();
      host.remove();
      resolve(result);
    };
    buttons[0].addEventListener('click', () => answer('complete'));
    buttons[1].addEventListener('click', () => answer('fail'));
    dialog.addEventListener('cancel', (event) => { // Escape: to walk away from one's bank is to fail
      event.preventDefault();
      answer('fail');
    });
    document.body.appendChild(host);
    dialog.showModal();
  });

  // {paymentIntent} or {error}. An intent that went back for another card says why in last_payment_error.
  const resultOf = (body) => {
    if (body.error) return { error: body.error };
    if (body.status === 'requires_payment_method' && body.last_payment_error)
      return { error: Object.assign({}, body.last_payment_error, { payment_intent: body }) };
    return { paymentIntent: body };
  };

  const act = async (stripe, intent, secret) => {
    const action = intent.next_action || {};
    if (action.type === 'redirect_to_url') return leaveFor(action.redirect_to_url.url);
    if (action.type === 'use_stripe_sdk') return resultOf(await challenge(stripe, intent, secret));
    return { paymentIntent: intent };
  };
  const finish = async (stripe, body, secret, returnUrl, handleActions) => {
    let result = resultOf(body);
    if (result.paymentIntent && result.paymentIntent.status === 'requires_action' && handleActions)
      result = await act(stripe, result.paymentIntent, secret);
    if (result.paymentIntent && returnUrl) return leaveFor(withOutcome(returnUrl, result.paymentIntent, secret));
    return result;
  };

  // One confirm of an intent at a time. What a second click asks for while the first runs is the first one's refusal, or
  // after a success the gateway's: never a second attempt with the card.
  const inTurn = (running, id, work) => {
    const before = running.get(id);
    const mine = before ? before.then((result) => (result.error ? result : work()), work) : work();
    running.set(id, mine);
    const done = () => { if (running.get(id) === mine) running.delete(id); };
    mine.then(done, done);
    return mine;
  };

  const absent = [
    'confirmSetup', 'confirmCardSetup', 'retrieveSetupIntent', 'createConfirmationToken', 'createSource',
    'retrieveSource', 'createRadarSession', 'redirectToCheckout', 'initEmbeddedCheckout', 'initCheckout',
    'verifyMicrodepositsForPayment', 'confirmAlipayPayment', 'confirmBancontactPayment', 'confirmIdealPayment',
    'confirmKlarnaPayment', 'confirmP24Payment', 'confirmSepaDebitPayment', 'confirmUsBankAccountPayment',
  ];

  function Stripe(key, givenOptions) {
    if (typeof key !== 'string' || !key.trim())
      throw new IntegrationError('Stripe(): the publishable key is missing.');
    if (/^[sr]k_/.test(key))
      throw new IntegrationError('Stripe(): that is a secret key, which has no place in a browser. Use the publishable key.');
    const inner = { key, language: languageOf(givenOptions && givenOptions.locale) };
    const running = new Map();
    const call = (method, path, fields) =>
      send(method, path, Object.assign({}, fields, { key }), inner.language);
    const confirmDirectly = (id, secret, fields) =>
      call('POST', '/v1/payment_intents/' + id + '/confirm', Object.assign({}, fields, { client_secret: secret }));

    // In React, the dialog speaks the language of the elements that were confirmed.
    const speaking = (group) => (group ? { key, language: group.language } : inner);

    const confirmPayment = async (request) => {
      const caller = 'confirmPayment()';
      const { elements, confirmParams, redirect = 'always' } = request || {};
      const group = elements ? innerGroup(elements, caller) : null;
      const secret = (request || {}).clientSecret || (group && group.options.clientSecret);
      const id = intentOf(secret, caller);
      const element = group && elementOf(group, caller);
      const params = Object.assign({}, confirmParams);
      if (redirect !== 'always' && redirect !== 'if_required')
        throw new IntegrationError(caller + ': redirect is "always" or "if_required".');
      if (redirect === 'always' && !params.return_url)
        throw new IntegrationError(caller + ': confirmParams.return_url is needed unless redirect is "if_required".');
      if (params.return_url) params.return_url = checkedReturnUrl(params.return_url, caller);
      else delete params.return_url;
      const fields = Object.assign(params, { use_stripe_sdk: true });
      return inTurn(running, id, async () => {
        const body = element
          ? await element.ask('confirm', { key, clientSecret: secret, fields })
          : await confirmDirectly(id, secret, fields);
        return finish(speaking(group), body, secret, redirect === 'always' && params.return_url, true);
      });
    };

    const confirmCardPayment = async (secret, data, options) => {
      const caller = 'confirmCardPayment()';
      const id = intentOf(secret, caller);
      const { payment_method: method, ...rest } = data || {};
      const fields = Object.assign(rest, { use_stripe_sdk: true });
      if (fields.return_url) fields.return_url = checkedReturnUrl(fields.return_url, caller);
      let element = null;
      if (method && typeof method === 'object') {
        const { card, ...methodData } = method;
        fields.payment_method_data = Object.assign({ type: 'card' }, methodData);
        if (card && innerElements.has(card)) element = innerElement(card, caller);
        else if (card && card.token) fields.payment_method_data.card = { token: card.token };
        else throw new IntegrationError(caller + ': payment_method.card has to be a card Element.');
      } else {
        fields.payment_method = method;
      }
      const handleActions = !(options && options.handleActions === false);
      return inTurn(running, id, async () => {
        const body = element
          ? await element.ask('confirm', { key, clientSecret: secret, fields })
          : await confirmDirectly(id, secret, fields);
        return finish(speaking(element && element.group), body, secret, '', handleActions);
      });
    };

    const retrieve = (secret, caller) =>
      call('GET', '/v1/payment_intents/' + intentOf(secret, caller), { client_secret: secret });
    const retrievePaymentIntent = async (secret) => {
      const body = await retrieve(secret, 'retrievePaymentIntent()');
      return body.error ? { error: body.error } : { paymentIntent: body };
    };

    const handleNextAction = async (request) => {
      const secret = (request || {}).clientSecret;
      const body = await retrieve(secret, 'handleNextAction()');
      if (body.error) return { error: body.error };
      return body.status === 'requires_action' ? act(inner, body, secret) : { paymentIntent: body };
    };

    const createPaymentMethod = async (first, second, third) => {
      const caller = 'createPaymentMethod()';
      const request = typeof first === 'string' ? Object.assign({ type: first, card: second }, third) : first || {};
      const { elements, params, card, ...rest } = request;
      const data = elements ? Object.assign({}, params) : rest;
      const fields = Object.assign({ type: 'card' }, data);
      let body;
      if (elements || (card && innerElements.has(card))) {
        const element = elements ? elementOf(innerGroup(elements, caller), caller) : innerElement(card, caller);
        body = await element.ask('createPaymentMethod', { key, fields });
      } else if (card && card.token) {
        body = await call('POST', '/v1/payment_methods', Object.assign(fields, { card: { token: card.token } }));
      } else {
        throw new IntegrationError(caller + ': card has to be a card Element.');
      }
      return body.error ? { error: body.error } : { paymentMethod: body };
    };

    const createToken = async (element, data) => {
      const body = await innerElement(element, 'createToken()').ask('createToken', { key, fields: data || {} });
      return body.error ? { error: body.error } : { token: body };
    };

    const stripe = {
      elements: (options) => makeElements(key, options, inner.language),
      confirmPayment,
      confirmCardPayment,
      retrievePaymentIntent,
      handleNextAction,
      handleCardAction: (secret) => handleNextAction({ clientSecret: secret }),
      createPaymentMethod,
      createToken,
      // The loaders introduce themselves; nobody here wants to know.
      _registerWrapper() {},
      registerAppInfo() {},
      paymentRequest() {
        throw new IntegrationError('paymentRequest() is not part of this gateway.');
      },
    };
    absent.forEach((name) => {
      stripe[name] = async () => {
        throw new IntegrationError(name + '() is not part of this gateway.');
      };
    });
    return stripe;
  }

  // The train that a loader expects is compared by it, and a difference is only a warning in the shop's console.
  const wanted = address.searchParams.get('version') || trainOf(address) || 'endive';
  Stripe.version = wanted === 'v3' || wanted === '3' ? 3 : wanted;
  window.Stripe = Stripe;
})();
