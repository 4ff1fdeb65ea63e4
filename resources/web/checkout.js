// The script of the hosted checkout and of the 3-D Secure page (contracts/payment-api.md 8.1, 10). Everything it says
// comes from the page, in the page's language; it talks to this gateway only. What decides is always the gateway's
// answer: the checks here only spare the buyer a round trip, and a payment that may have been made is looked up, never
// sent again.
'use strict';

(() => {
  const main = document.querySelector('main');
  const state = main.dataset.state;
  const [, kind, id] = location.pathname.split('/');

  // Kept for this tab alone. Where a browser forbids that, the page works but for reloading it.
  const tab = {
    get(name) { try { return sessionStorage.getItem(name + ':' + id); } catch { return null; } },
    set(name, value) { try { sessionStorage.setItem(name + ':' + id, value); } catch { /* forbidden */ } },
    drop(name) { try { sessionStorage.removeItem(name + ':' + id); } catch { /* forbidden */ } },
  };

  // ---- the challenge: it ends in another tab, in the approvals inbox or by the clock as well as here
  function watchChallenge() {
    let sent = false;
    for (const form of document.forms) {
      form.addEventListener('submit', (event) => {
        if (sent) event.preventDefault();
        sent = true;
      });
    }
    const look = async () => {
      try {
        const answer = await fetch(`/challenge/${id}/state`, { cache: 'no-store', credentials: 'omit' });
        if (answer.ok && (await answer.json()).state !== state && !sent) return location.replace(location.pathname);
      } catch { /* the next look may reach it */ }
      return setTimeout(look, 1000);
    };
    setTimeout(look, 1000);
  }

  // ---- a page that leads on by itself, once: whoever comes back to it with the back button stays
  function leadOn() {
    const link = document.querySelector('[data-next]');
    if (!link) return;
    if (link.dataset.next === 'paying' ? !tab.get('paying') : tab.get('left')) return;
    tab.drop('paying');
    tab.set('left', '1');
    location.replace(link.href);
  }

  // ---- the checkout
  let secret = new URLSearchParams(location.search).get('client_secret');

  function again() {
    location.replace(`${location.pathname}?client_secret=${encodeURIComponent(secret)}`);
  }

  // The secret leaves the address at once, so that no screenshot, history or shared link has it.
  function keepSecret() {
    if (secret !== null) {
      if (state === 'wrong-secret') tab.drop('secret'); else tab.set('secret', secret);
      history.replaceState(null, '', location.pathname);
    } else if (state === 'incomplete') {
      secret = tab.get('secret');
      if (secret !== null) return again();
    }
    for (const part of document.querySelectorAll('[data-part="incomplete"]')) part.hidden = false;
    return undefined;
  }

  function openCheckout() {
    const find = (name) => document.getElementById(name);
    const words = find('words');
    const say = (name) => words.getAttribute('data-' + name) || '';
    const form = find('pay');
    const fields = form.querySelector('fieldset');
    const live = find('live');
    const [thisYear, thisMonth] = live.dataset.month.split('-').map(Number);
    const input = Object.fromEntries(['email', 'number', 'expiry', 'cvv', 'holder'].map((name) => [name, find(name)]));
    let running = false;

    // Digits of any of the scripts that our languages are written in.
    const digits = (text) => text
      .replace(/[٠-٩]/g, (c) => c.charCodeAt(0) - 0x660)
      .replace(/[۰-۹]/g, (c) => c.charCodeAt(0) - 0x6f0)
      .replace(/[^0-9]/g, '');

    const brandOf = (number) => {
      if (/^4/.test(number)) return 'Visa';
      const four = Number(number.slice(0, 4).padEnd(4, '0'));
      if (/^5[1-5]/.test(number) || (number.length >= 4 && four >= 2221 && four <= 2720)) return 'Mastercard';
      return '';
    };

    const passesLuhn = (number) => {
      let sum = 0;
      [...number].reverse().forEach((c, i) => {
        const value = Number(c) * (i % 2 + 1);
        sum += value > 9 ? value - 9 : value;
      });
      return sum % 10 === 0;
    };

    // MM/YY, and MM/YYYY as browsers fill it in.
    const expiryOf = (text) => {
      const all = digits(text);
      const slash = /^\D*\d\D/.test(text.trim()) ? 1 : 2; // 1/29 is January, 12/9 is not finished
      const month = Number(all.slice(0, slash));
      const year = all.slice(slash);
      if (month < 1 || month > 12 || (year.length !== 2 && year.length !== 4)) return null;
      return { month, year: year.length === 2 ? 2000 + Number(year) : Number(year) };
    };

    const fault = {
      email: () => {
        const text = input.email.value.trim();
        return text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? '' : 'email-wrong';
      },
      number: () => {
        const number = digits(input.number.value);
        if (number === '') return 'number-missing';
        const brand = brandOf(number);
        if (brand === '' && number.length >= 4) return 'brand-wrong';
        if (brand === 'Mastercard' ? number.length < 16 : number.length < 13) return 'number-short';
        if (number.length > (brand === 'Mastercard' ? 16 : 19) || !passesLuhn(number)) return 'number-wrong';
        return '';
      },
      expiry: () => {
        const expiry = expiryOf(input.expiry.value);
        if (!expiry) return 'expiry-missing';
        if (expiry.year < thisYear || (expiry.year === thisYear && expiry.month < thisMonth)) return 'expiry-past';
        return expiry.year > thisYear + 20 ? 'expiry-far' : '';
      },
      cvv: () => {
        const cvv = digits(input.cvv.value);
        return cvv === '' ? 'cvv-missing' : cvv.length === 3 ? '' : 'cvv-wrong';
      },
      holder: () => (input.holder.value.trim() === '' ? 'holder-missing' : ''),
    };

    function show(name, word) {
      find(name + '-error').textContent = word && say(word);
      if (word) input[name].setAttribute('aria-invalid', 'true'); else input[name].removeAttribute('aria-invalid');
    }

    function firstWrong() {
      const wrong = Object.keys(fault).filter((name) => {
        const word = fault[name]();
        show(name, word);
        return word !== '';
      });
      return wrong.length > 0 ? input[wrong[0]] : null;
    }

    // Writes what a field shows and leaves the cursor behind the digit it stood behind.
    function rewrite(field, text) {
      if (field.value === text) return;
      const before = digits(field.value.slice(0, field.selectionStart ?? field.value.length)).length;
      const atEnd = field.selectionStart === field.value.length;
      field.value = text;
      let place = 0;
      for (let seen = 0; place < text.length && seen < before; ++place) if (/[0-9]/.test(text[place])) ++seen;
      if (document.activeElement === field) field.setSelectionRange(atEnd ? text.length : place, atEnd ? text.length : place);
    }

    function showNumber() {
      const number = digits(input.number.value).slice(0, 19);
      rewrite(input.number, number.replace(/(.{4})(?=.)/g, '$1 '));
      const brand = brandOf(number);
      if (find('brand').textContent !== brand) find('brand').textContent = brand;
    }

    function showExpiry(event) {
      if (/^\D*\d{1,2}\s*[/-]\s*\d{4}$/.test(input.expiry.value.trim())) return; // a whole one, filled in
      let all = digits(input.expiry.value).slice(0, 4);
      if (/^[2-9]/.test(all)) all = ('0' + all).slice(0, 4);
      if (/^\d\s*\//.test(input.expiry.value.trim()) && all.length === 1) all = '0' + all;
      const deleting = event && /^delete/.test(event.inputType || '');
      rewrite(input.expiry, all.length > 2 || (all.length === 2 && !deleting) ? all.slice(0, 2) + '/' + all.slice(2) : all);
    }

    function busy(on) {
      running = on;
      fields.disabled = on;
      form.setAttribute('aria-busy', String(on));
      find('status').textContent = on ? say('paying') : '';
    }

    function complain(text, left) {
      busy(false);
      tab.drop('paying');
      const alert = find('alert');
      alert.hidden = false;
      const [what, attempts] = alert.querySelectorAll('p');
      what.textContent = text;
      attempts.textContent = left === undefined ? '' : say('attempts').replace('%1', left);
      alert.focus();
    }

    function wrongField(name, word) {
      busy(false);
      tab.drop('paying');
      show(name, word);
      input[name].focus();
    }

    function paid(next) {
      tab.drop('paying');
      const title = document.querySelector('h1');
      main.dataset.state = 'paid';
      title.textContent = document.title = say('paid-title');
      title.tabIndex = -1;
      for (const part of [live, find('alert'), document.querySelector('.note'), document.querySelector('.cards')])
        if (part) part.hidden = true;
      const text = document.createElement('p');
      text.setAttribute('role', 'status');
      const link = document.createElement('a');
      link.className = 'button';
      link.dataset.testid = 'continue';
      link.href = next;
      link.textContent = say('continue');
      main.append(text, link);
      text.textContent = say('paid-text');
      title.focus();
      setTimeout(() => location.replace(next), 1200);
    }

    const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

    // The answer was lost on the way. Whether it was paid is the gateway's to say.
    async function lookUp() {
      find('status').textContent = say('unsure');
      for (let i = 0; i < 8; ++i) {
        await pause(i === 0 ? 0 : 1000);
        try {
          const answer = await fetch(`/api/public/payment-intents/${id}`, { cache: 'no-store', credentials: 'omit' });
          if (!answer.ok) continue;
          const { data } = await answer.json();
          return data.status === 'created' ? complain(say('not-made')) : again();
        } catch { /* not yet */ }
      }
      return complain(say('unreachable'));
    }

    async function confirm(body) {
      let status;
      let answer;
      try {
        const response = await fetch(`/api/public/payment-intents/${id}/confirm`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Client-Secret': secret },
          body: JSON.stringify(body),
          cache: 'no-store',
          credentials: 'omit',
        });
        status = response.status;
        answer = await response.json();
      } catch {
        return lookUp();
      }
      const error = answer.error;
      if (status === 200 && answer.data.status === 'requires_action')
        return location.replace(new URL(answer.data.redirect_url).pathname); // of this origin, whatever its public name
      if (status === 200) return paid(answer.data.redirect_url);
      if (status === 402 && error.remaining_attempts > 0) {
        const reason = String(error.message).replace(/^.*: /, '').toLowerCase().replace(/[^a-z]+/g, '-');
        return complain(say('declined').replace('%1', say('reason-' + reason) || say('reason-other')),
          error.remaining_attempts);
      }
      if (status === 429 || status === 503) return complain(say('too-many'));
      if (status === 400 && typeof error === 'string') {
        if (/card has expired/.test(error)) return wrongField('expiry', 'expiry-past');
        return complain(say('rejected'));
      }
      if (status >= 500) return lookUp();
      return again(); // it expired, was cancelled, paid or locked meanwhile: the page knows how to say so
    }

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (running) return;
      const wrong = firstWrong();
      if (wrong) {
        wrong.focus();
        return;
      }
      const expiry = expiryOf(input.expiry.value);
      const body = {
        card: {
          number: digits(input.number.value),
          cardholder_name: input.holder.value.trim(),
          exp_month: expiry.month,
          exp_year: expiry.year,
          cvv: digits(input.cvv.value),
        },
      };
      if (input.email.value.trim() !== '') body.customer_email = input.email.value.trim();
      find('alert').hidden = true;
      tab.set('paying', '1');
      busy(true);
      confirm(body);
    });
    input.number.addEventListener('input', showNumber);
    input.expiry.addEventListener('input', showExpiry);
    input.cvv.addEventListener('input', () => rewrite(input.cvv, digits(input.cvv.value).slice(0, 4)));
    // What is said about a field moves what stands below it: never while a button is being pressed there.
    let pressed = false;
    for (const [type, down] of [['pointerdown', true], ['pointerup', false], ['pointercancel', false]])
      document.addEventListener(type, () => { pressed = down; }, true);
    const judge = (name) => {
      if (running || input[name].value.trim() === '') return;
      if (pressed) document.addEventListener('pointerup', () => setTimeout(judge, 0, name), { once: true });
      else show(name, fault[name]());
    };
    for (const name of Object.keys(input)) {
      input[name].addEventListener('blur', () => judge(name));
      input[name].addEventListener('input', () => {
        if (input[name].hasAttribute('aria-invalid') && fault[name]() === '') show(name, '');
      });
    }
    for (const button of document.querySelectorAll('[data-number]')) {
      button.addEventListener('click', () => {
        if (running) return;
        input.number.value = button.dataset.number;
        input.expiry.value = '12/' + String(thisYear + 3).slice(2);
        input.cvv.value = '123';
        if (input.holder.value.trim() === '') input.holder.value = 'Test Cardholder';
        showNumber();
        for (const name of Object.keys(fault)) show(name, '');
        form.querySelector('button').focus();
      });
    }
    const cards = document.querySelector('.cards'); // in a test setup only
    for (const part of [live, cards]) if (part) part.hidden = false;
    if (!find('alert').hidden) find('alert').focus();
  }

  if (kind === 'checkout') keepSecret();
  leadOn();
  if (state === 'open') openCheckout();
  if (state === 'challenge' || state === 'waiting') watchChallenge();
  // What a browser shows from its memory may be over.
  window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
})();
