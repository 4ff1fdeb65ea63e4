// The card form inside a shop's page: a frame of the gateway's own origin, made and asked by stripe.js. Card data go from
// here to the gateway and nowhere else; the page around it learns what is complete, which brand, and what the gateway
// answered. It is believed only as the parent window, with the nonce from this frame's address, from one origin.
(() => {
  'use strict';

  const texts = {
    en: {
      title: 'Card',
      labels: { number: 'Card number', expiry: 'Expiration date', cvc: 'Security code' },
      expiry: 'MM / YY',
      cvc: 'CVC',
      tray: 'Test cards',
      note: 'No other card works here. Choose one and its outcome:',
      groups: { paid: 'Paid', asked: 'The bank asks first', declined: 'Declined', later: 'Something happens later' },
      unreachable: 'The payment gateway cannot be reached. Check the connection and try again.',
      ended: 'This payment has ended already: it cannot be paid again.',
      incomplete_number: 'Your card number is incomplete.',
      invalid_number: 'Your card number is invalid.',
      incomplete_expiry: 'Your card\'s expiration date is incomplete.',
      invalid_expiry_month: 'Your card\'s expiration month is invalid.',
      invalid_expiry_month_past: 'Your card\'s expiration date is in the past.',
      invalid_expiry_year: 'Your card\'s expiration year is invalid.',
      invalid_expiry_year_past: 'Your card\'s expiration year is in the past.',
      incomplete_cvc: 'Your card\'s security code is incomplete.',
    },
    fr: {
      title: 'Carte',
      labels: { number: 'Numéro de carte', expiry: 'Date d’expiration', cvc: 'Code de sécurité' },
      expiry: 'MM / AA',
      cvc: 'CVC',
      tray: 'Cartes de test',
      note: 'Aucune autre carte ne fonctionne ici. Choisissez-en une et son issue :',
      groups: {
        paid: 'Payé', asked: 'La banque demande d’abord', declined: 'Refusé', later: 'Il se passe quelque chose ensuite',
      },
      unreachable: 'La passerelle de paiement est injoignable. Vérifiez la connexion et réessayez.',
      ended: 'Ce paiement est déjà terminé : il ne peut plus être payé.',
      incomplete_number: 'Le numéro de votre carte est incomplet.',
      invalid_number: 'Le numéro de votre carte n’est pas valide.',
      incomplete_expiry: 'La date d’expiration de votre carte est incomplète.',
      invalid_expiry_month: 'Le mois d’expiration de votre carte n’est pas valide.',
      invalid_expiry_month_past: 'La date d’expiration de votre carte est passée.',
      invalid_expiry_year: 'L’année d’expiration de votre carte n’est pas valide.',
      invalid_expiry_year_past: 'L’année d’expiration de votre carte est passée.',
      incomplete_cvc: 'Le code de sécurité de votre carte est incomplet.',
    },
    ar: {
      title: 'البطاقة',
      labels: { number: 'رقم البطاقة', expiry: 'تاريخ الانتهاء', cvc: 'رمز الأمان' },
      expiry: 'MM / YY',
      cvc: 'CVC',
      tray: 'بطاقات اختبار',
      note: 'لا تعمل هنا أي بطاقة أخرى. اختر بطاقة ونتيجتها:',
      groups: { paid: 'تُدفع', asked: 'يسأل المصرف أولاً', declined: 'تُرفض', later: 'يحدث شيء لاحقاً' },
      unreachable: 'تعذر الوصول إلى بوابة الدفع. تحقق من الاتصال ثم أعد المحاولة.',
      ended: 'انتهت عملية الدفع هذه: لا يمكن دفعها مرة أخرى.',
      incomplete_number: 'رقم بطاقتك غير مكتمل.',
      invalid_number: 'رقم بطاقتك غير صحيح.',
      incomplete_expiry: 'تاريخ انتهاء بطاقتك غير مكتمل.',
      invalid_expiry_month: 'شهر انتهاء بطاقتك غير صحيح.',
      invalid_expiry_month_past: 'انتهت صلاحية بطاقتك.',
      invalid_expiry_year: 'سنة انتهاء بطاقتك غير صحيحة.',
      invalid_expiry_year_past: 'انتهت سنة صلاحية بطاقتك.',
      incomplete_cvc: 'رمز أمان بطاقتك غير مكتمل.',
    },
  };

  // The test cards that the gateway knows in a Stripe payment, and what comes of each.
  const cards = [
    ['paid', '4242424242424242', 'Visa', 'Visa', 'فيزا'],
    ['paid', '4000056655665556', 'Visa, debit', 'Visa, débit', 'فيزا، خصم مباشر'],
    ['paid', '5555555555554444', 'Mastercard', 'Mastercard', 'ماستركارد'],
    ['paid', '378282246310005', 'American Express, four digits of code', 'American Express, code à quatre chiffres',
      'أمريكان إكسبريس، رمز من أربعة أرقام'],
    ['paid', '6011111111111117', 'Discover', 'Discover', 'ديسكفر'],
    ['asked', '4000002500003155', 'Asks once, then paid', 'Demande une fois, puis payé', 'يسأل مرة ثم تُدفع'],
    ['asked', '4000002760003184', 'Asks every time, then paid', 'Demande à chaque fois, puis payé', 'يسأل كل مرة ثم تُدفع'],
    ['asked', '4000000000003220', '3-D Secure 2, then paid', '3-D Secure 2, puis payé', '3-D Secure 2 ثم تُدفع'],
    ['asked', '4000008400001629', 'Asks, then declined', 'Demande, puis refusé', 'يسأل ثم تُرفض'],
    ['declined', '4000000000000002', 'No reason given', 'Sans raison donnée', 'دون ذكر السبب'],
    ['declined', '4000000000009995', 'Insufficient funds', 'Fonds insuffisants', 'الرصيد غير كافٍ'],
    ['declined', '4000000000009987', 'Lost card', 'Carte perdue', 'بطاقة مفقودة'],
    ['declined', '4000000000009979', 'Stolen card', 'Carte volée', 'بطاقة مسروقة'],
    ['declined', '4000000000000069', 'Expired card', 'Carte expirée', 'بطاقة منتهية الصلاحية'],
    ['declined', '4000000000000127', 'Wrong security code', 'Code de sécurité erroné', 'رمز أمان خاطئ'],
    ['declined', '4000000000000119', 'Processing error', 'Erreur de traitement', 'خطأ في المعالجة'],
    ['declined', '4000000000006975', 'Used too often', 'Utilisée trop souvent', 'استُعملت أكثر من الحد'],
    ['declined', '4100000000000019', 'Blocked as fraud', 'Bloquée pour fraude', 'محجوبة لشبهة احتيال'],
    ['declined', '4000000000000341', 'Can be saved, not charged', 'S’enregistre, mais ne se débite pas',
      'يمكن حفظها ولا يمكن الدفع بها'],
    ['later', '4000000000000259', 'Paid, then disputed as fraud', 'Payé, puis contesté pour fraude',
      'تُدفع ثم يُعترض عليها لاحتيال'],
    ['later', '4000000000002685', 'Paid, then disputed: not received', 'Payé, puis contesté : non reçu',
      'تُدفع ثم يُعترض عليها: لم تُستلم'],
    ['later', '4000000000001976', 'Paid, then an inquiry', 'Payé, puis une demande de renseignements', 'تُدفع ثم يُستفسر عنها'],
    ['later', '4000000000005126', 'Paid, its refund fails later', 'Payé, le remboursement échoue ensuite',
      'تُدفع ثم يخفق ردّها لاحقاً'],
    ['later', '4000000000007726', 'Paid, its refund takes time', 'Payé, le remboursement prend du temps',
      'تُدفع ويستغرق ردّها وقتاً'],
  ];
  const languages = ['en', 'fr', 'ar'];

  const nonce = window.location.hash.slice(1);
  const find = (id) => document.getElementById(id);
  const names = ['number', 'expiry', 'cvc'];
  const inputs = {};
  const root = document.documentElement;

  let parentOrigin = null; // set by the first message that knows the nonce
  let settings = { element: 'payment', language: 'en', options: {} };
  let words = texts.en;
  let running = 0;
  const touched = new Set();

  const tell = (message) => {
    // A page from a file has no origin to name; nothing that is told is the card.
    window.parent.postMessage(Object.assign({ nonce }, message), parentOrigin === 'null' ? '*' : parentOrigin);
  };
  const tellEvent = (name, event) =>
    tell({ type: 'event', name, event: Object.assign({ elementType: settings.element }, event) });

  // --- what is typed
  const digitsOf = (text) => text
    .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660)
    .replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x6f0)
    .replace(/\D/g, '');
  const brands = [
    ['amex', 'Amex', /^3[47]/],
    ['visa', 'Visa', /^4/],
    ['mastercard', 'Mastercard', /^(5[1-5]|2[2-7])/],
    ['discover', 'Discover', /^(6011|64[4-9]|65)/],
    ['diners', 'Diners Club', /^3[0689]/],
    ['jcb', 'JCB', /^35/],
    ['unionpay', 'UnionPay', /^62/],
  ];
  const brandOf = (number) => brands.find(([, , pattern]) => pattern.test(number)) || ['unknown', '', /^/];
  const numberLength = (number) => ({ amex: 15, diners: 14 }[brandOf(number)[0]] || 16);
  const cvcLength = (number) => (brandOf(number)[0] === 'amex' ? 4 : 3);

  const grouped = {
    number(digits) {
      const cut = digits.slice(0, numberLength(digits));
      const groups = brandOf(cut)[0] === 'amex' || brandOf(cut)[0] === 'diners' ? /^(.{1,4})(.{1,6})?(.*)$/ : null;
      const parts = groups ? (groups.exec(cut) || ['']).slice(1) : cut.match(/.{1,4}/g) || [];
      return parts.filter(Boolean).join(' ');
    },
    // "1234" and "12/2034" both are what they look like.
    expiry(digits) {
      let value = /^[2-9]/.test(digits) ? '0' + digits : digits;
      if (/^..20..$/.test(value)) value = value.slice(0, 2) + value.slice(4);
      value = value.slice(0, /^..20/.test(value) ? 6 : 4);
      return value.length > 2 ? value.slice(0, 2) + ' / ' + value.slice(2) : value;
    },
    cvc: (digits) => digits.slice(0, cvcLength(digitsOf(inputs.number.value))),
  };
  const values = () => {
    const expiry = digitsOf(inputs.expiry.value);
    return {
      number: digitsOf(inputs.number.value),
      month: expiry.slice(0, 2),
      year: expiry.slice(2),
      cvc: digitsOf(inputs.cvc.value),
    };
  };

  const luhn = (number) => {
    let sum = 0;
    for (let at = 0; at < number.length; ++at) {
      const digit = Number(number[number.length - 1 - at]) * (at % 2 ? 2 : 1);
      sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 === 0;
  };
  // The code of what is wrong with a field, or ''. Whether a card has really expired is for the gateway's clock to say.
  const wrong = {
    number({ number }) {
      if (number.length < numberLength(number)) return 'incomplete_number';
      return luhn(number) ? '' : 'invalid_number';
    },
    expiry({ month, year }) {
      if (month.length < 2 || year.length !== 2) return 'incomplete_expiry';
      if (Number(month) < 1 || Number(month) > 12) return 'invalid_expiry_month';
      const today = new Date();
      const full = 2000 + Number(year);
      if (full < today.getFullYear()) return 'invalid_expiry_year_past';
      if (full > today.getFullYear() + 50) return 'invalid_expiry_year';
      return full === today.getFullYear() && Number(month) < today.getMonth() + 1 ? 'invalid_expiry_month_past' : '';
    },
    cvc: ({ number, cvc }) => (cvc.length < cvcLength(number) ? 'incomplete_cvc' : ''),
  };
  const problemOf = (name) => wrong[name](values());

  const showProblem = (name, code) => {
    inputs[name].classList.toggle('Input--invalid', Boolean(code));
    inputs[name].setAttribute('aria-invalid', String(Boolean(code)));
    const text = code ? words[code] : '';
    if (find(name + '-error').textContent !== text) find(name + '-error').textContent = text;
  };
  // A field that one is still typing in is told at once of what no further digit can mend, of the rest when it is left.
  const showProblems = () => {
    names.forEach((name) => {
      const code = problemOf(name);
      showProblem(name, touched.has(name) || (code && !/^incomplete/.test(code)) ? code : '');
    });
  };
  const errorOf = (code) => ({ type: 'validation_error', code, message: words[code] });

  const stateNow = () => {
    const brand = brandOf(values().number);
    find('brand').textContent = brand[1];
    const codes = names.map(problemOf);
    const shown = names.find((name) => find(name + '-error').textContent);
    const change = {
      empty: names.every((name) => !inputs[name].value),
      complete: codes.every((code) => !code),
    };
    if (settings.element === 'card')
      Object.assign(change, {
        brand: brand[0], value: { postalCode: '' }, error: shown ? errorOf(problemOf(shown)) : undefined,
      });
    else Object.assign(change, { collapsed: false, value: { type: 'card' } });
    return change;
  };
  let lastChange = '';
  const tellChange = () => {
    const change = stateNow();
    const text = JSON.stringify(change);
    if (text !== lastChange) tellEvent('change', change);
    lastChange = text;
  };
  const changed = () => {
    showProblems();
    tellChange();
  };

  // Groups the digits and leaves the cursor behind the digit that it stood behind.
  const regroup = (name, event) => {
    const input = inputs[name];
    const before = name === 'expiry' ? input.value.replace(/^\s*(\d)\s*\//, '0$1/') : input.value;
    const shortened = event && /^delete/.test(event.inputType || '');
    const digitsBefore = digitsOf(before.slice(0, input.selectionStart === null ? before.length : input.selectionStart));
    const next = grouped[name](digitsOf(before));
    // While one deletes, no separator or zero comes back by itself.
    if (shortened && name === 'expiry' && digitsOf(before).length <= 2) {
      input.value = digitsOf(before);
      return;
    }
    if (next === input.value) return;
    const added = digitsOf(next).length - digitsOf(before).length;
    const wanted = digitsBefore.length + Math.max(0, added);
    input.value = next;
    let at = 0;
    for (let seen = 0; at < next.length && seen < wanted; ++at) if (/\d/.test(next[at])) ++seen;
    if (!shortened && wanted >= digitsOf(next).length) at = next.length;
    if (document.activeElement === input) input.setSelectionRange(at, at);
  };

  const clear = () => {
    names.forEach((name) => { inputs[name].value = ''; });
    touched.clear();
    changed();
  };
  const fill = (number) => {
    touched.clear();
    inputs.number.value = grouped.number(number);
    inputs.expiry.value = grouped.expiry('12' + String(new Date().getFullYear() + 5).slice(2));
    inputs.cvc.value = '1234'.slice(0, cvcLength(number));
    find('tray').open = false;
    inputs.number.focus();
    changed();
  };

  // --- how it looks
  const variable = /^(color(Primary|Background|Text|TextSecondary|TextPlaceholder|Danger)|font(Family|SizeBase|SizeSm|LineHeight|WeightNormal|WeightMedium)|spacingUnit|borderRadius|gridRowSpacing|gridColumnSpacing)$/;
  const selector = /^\.(Input|Label|Error)(--invalid)?(:hover|:focus|::placeholder)?$/;
  const property = /^(color|opacity|background(-color)?|border(-(top|right|bottom|left))?(-(color|style|width|radius))?|box-shadow|outline(-(color|offset|style|width))?|padding(-(top|right|bottom|left))?|margin(-(top|bottom))?|font-(family|size|style|variant|weight)|line-height|letter-spacing|text-(decoration|transform|shadow)|transition)$/;
  // Nothing that loads, and nothing long.
  const harmless = (value) =>
    typeof value === 'string' && value.length <= 200 && !/url|image|src\s*\(|expression|[;{}<\\@]/i.test(value);
  const kebab = (name) => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];

  const rule = (where, declarations) => {
    const made = sheet.cssRules[sheet.insertRule(where + ' {}', sheet.cssRules.length)];
    Object.keys(declarations || {}).forEach((name) => {
      const value = String(declarations[name]);
      if (property.test(kebab(name)) && harmless(value)) made.style.setProperty(kebab(name), value);
    });
  };
  const dress = () => {
    const { theme, variables, rules } = settings.appearance || {};
    root.dataset.theme = ['night', 'flat'].includes(theme) ? theme : 'stripe';
    sheet.replaceSync('');
    const made = sheet.cssRules[sheet.insertRule(':root:root {}', 0)];
    Object.keys(variables || {}).forEach((name) => {
      const value = String(variables[name]);
      if (variable.test(name) && harmless(value)) made.style.setProperty('--' + name, value);
    });
    Object.keys(rules || {}).forEach((where) => {
      if (selector.test(where.trim())) rule(where.trim(), rules[where]);
    });
    // The card Element's own way of saying it.
    const { base, invalid } = settings.options.style || {};
    if (base) {
      rule('.Input', base);
      rule('.Input::placeholder', base['::placeholder']);
    }
    if (invalid) rule('.Input--invalid', invalid);
  };
  const fillTray = () => {
    const column = 2 + languages.indexOf(settings.language);
    const made = [];
    Object.keys(words.groups).forEach((name) => {
      const heading = document.createElement('p');
      heading.className = 'group';
      heading.id = 'group-' + name;
      heading.textContent = words.groups[name];
      const list = document.createElement('ul');
      list.setAttribute('aria-labelledby', heading.id);
      cards.filter((card) => card[0] === name).forEach((card) => {
        const button = document.createElement('button');
        const digits = document.createElement('span');
        const outcome = document.createElement('span');
        button.type = 'button';
        button.dataset.testid = 'card-' + card[1];
        digits.className = 'digits';
        digits.dir = 'ltr';
        digits.textContent = grouped.number(card[1]);
        outcome.textContent = card[column];
        button.append(digits, ' ', outcome);
        button.addEventListener('click', () => fill(card[1]));
        const item = document.createElement('li');
        item.append(button);
        list.append(item);
      });
      made.push(heading, list);
    });
    find('cards').replaceChildren(...made);
  };
  const lock = () => {
    const locked = running > 0 || Boolean(settings.options.readOnly);
    names.forEach((name) => { inputs[name].readOnly = locked; });
    find('cards').querySelectorAll('button').forEach((button) => { button.disabled = locked; });
    find('form').setAttribute('aria-busy', String(running > 0));
  };
  const configure = ({ element, language, appearance, options }) => {
    settings = {
      element: element === 'card' ? 'card' : 'payment',
      language: languages.includes(language) ? language : 'en',
      appearance,
      options: options || {},
    };
    words = texts[settings.language];
    root.lang = settings.language;
    root.dir = settings.language === 'ar' ? 'rtl' : 'ltr';
    root.dataset.element = settings.element;
    document.title = words.title;
    names.forEach((name) => {
      const label = document.querySelector('label[for="' + name + '"]');
      label.textContent = words.labels[name];
    });
    inputs.number.placeholder = settings.element === 'card' ? words.labels.number : '1234 1234 1234 1234';
    inputs.expiry.placeholder = words.expiry;
    inputs.cvc.placeholder = words.cvc;
    find('tray').firstElementChild.textContent = words.tray;
    find('tray-note').textContent = words.note;
    dress();
    fillTray();
    lock();
    showProblems();
  };

  // --- what the gateway is asked
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
  const send = async (method, path, fields) => {
    const form = formOf(fields);
    const get = method === 'GET';
    try {
      const response = await fetch(path + (get ? '?' + form : ''),
        { method, body: get ? undefined : form, credentials: 'omit', cache: 'no-store' });
      const body = await response.json();
      if (!response.ok && !body.error) throw new Error('no error in a refusal');
      return body;
    } catch (error) {
      return { error: { type: 'api_connection_error', message: words.unreachable } };
    }
  };
  const intentPath = (secret) => {
    const match = /^(pi_[A-Za-z0-9]+)_secret_[A-Za-z0-9]+$/.exec(String(secret));
    if (!match) throw new Error('not a client secret');
    return '/v1/payment_intents/' + match[1];
  };
  const card = () => {
    const { number, month, year, cvc } = values();
    return { number, cvc, exp_month: month, exp_year: year };
  };

  const validate = () => {
    names.forEach((name) => touched.add(name));
    changed();
    const first = names.find(problemOf);
    if (!first) return {};
    inputs[first].focus();
    return { error: errorOf(problemOf(first)) };
  };
  const actions = {
    validate: () => ({}),
    confirm({ key, clientSecret, fields }) {
      const data = Object.assign({}, fields.payment_method_data, {
        type: 'card', card: card(), payment_user_agent: 'countersign; ' + settings.element + '-element',
      });
      return send('POST', intentPath(clientSecret) + '/confirm',
        Object.assign({}, fields, { payment_method_data: data, key, client_secret: clientSecret }));
    },
    createPaymentMethod: ({ key, fields }) =>
      send('POST', '/v1/payment_methods', Object.assign({}, fields, { type: 'card', card: card(), key })),
    createToken: ({ key, fields }) =>
      send('POST', '/v1/tokens', { card: Object.assign({}, fields, card()), key }),
  };

  const received = {
    configure,
    clear,
    focus: () => inputs.number.focus(),
    blur: () => document.activeElement && document.activeElement.blur(),
    async call(message) {
      if (!Object.prototype.hasOwnProperty.call(actions, message.action)) return;
      let answer = validate();
      if (!answer.error && message.action !== 'validate') {
        ++running;
        lock();
        answer = await actions[message.action](message);
        --running;
        lock();
      }
      tell({ type: 'answer', call: message.call, answer });
    },
  };

  const begin = async (message) => {
    configure(message);
    lastChange = JSON.stringify(stateNow());
    find('page').hidden = false;
    new ResizeObserver(() => tell({ type: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) }))
      .observe(document.body);
    if (message.clientSecret) {
      const intent = await send('GET', intentPath(message.clientSecret),
        { key: message.key, client_secret: message.clientSecret });
      const over = intent.status === 'succeeded' || intent.status === 'canceled';
      const error = intent.error || (over && {
        type: 'invalid_request_error', code: 'payment_intent_unexpected_state', message: words.ended, payment_intent: intent,
      });
      if (error) {
        find('form').hidden = true;
        find('tray').hidden = true;
        find('problem').hidden = false;
        find('problem').textContent = error.message;
        tell({ type: 'failed', error });
        return;
      }
    }
    tell({ type: 'ready' });
  };

  const start = () => {
    names.forEach((name) => {
      const input = find(name);
      inputs[name] = input;
      input.addEventListener('input', (event) => {
        touched.delete(name);
        regroup(name, event);
        if (name === 'number') regroup('cvc');
        changed();
      });
      input.addEventListener('focus', () => tellEvent('focus', {}));
      input.addEventListener('blur', () => {
        if (input.value) touched.add(name);
        changed();
        tellEvent('blur', {});
      });
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') tellEvent('escape', {});
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
        event.preventDefault();
        tell({ type: 'enter' });
      }
    });
    find('form').addEventListener('submit', (event) => event.preventDefault());
    window.addEventListener('message', (event) => {
      const { data } = event;
      if (event.source !== window.parent || !data || !nonce || data.nonce !== nonce) return;
      if (parentOrigin === null) {
        if (data.type !== 'init') return;
        parentOrigin = event.origin;
        begin(data);
        return;
      }
      if (event.origin === parentOrigin && Object.prototype.hasOwnProperty.call(received, data.type))
        received[data.type](data);
    });
  };
  if (window.parent !== window && nonce) start();
})();
