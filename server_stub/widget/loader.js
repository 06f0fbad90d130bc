/* The one script that a site embeds: a button, and behind it the chat in a frame of its own. */
(() => {
  'use strict';
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const site = (script && script.getAttribute('data-site')) || '';
  /** @type {any} */ const page = window;
  const mark = Symbol.for('livechat.widget');
  if (!site || page[mark]) return;
  page[mark] = true;

  const WORDS = {
    en: ['Open chat', 'Close chat', 'Chat', 'unread: {count}'],
    pl: ['Otwórz czat', 'Zamknij czat', 'Czat', 'nieprzeczytane: {count}'],
    es: ['Abrir chat', 'Cerrar chat', 'Chat', 'sin leer: {count}'],
    pt: ['Abrir chat', 'Fechar chat', 'Chat', 'não lidas: {count}'],
    nl: ['Chat openen', 'Chat sluiten', 'Chat', 'ongelezen: {count}'],
    fr: ['Ouvrir le chat', 'Fermer le chat', 'Chat', 'non lus : {count}'],
  };
  // As in launcher.css.
  const SMALL = '(max-width: 480px), (max-height: 480px)';
  const GREETS_AFTER_S = 5;
  const SAME = { initialized: 'ready', opened: 'open', closed: 'close', conversationEnded: 'ended' };
  const TOLD = ['message', 'agent-joined', 'state', 'ended'];
  const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';
  const STYLE = '{{launcher.css}}';

  const origin = new URL(script.src).origin;
  const language = (document.documentElement.lang || navigator.language || 'en').slice(0, 2).toLowerCase();
  const words = WORDS[language] || WORDS.en;
  const memory = 'livechat.' + site;

  function remembered(store) {
    try {
      return JSON.parse(page[store].getItem(memory)) || {};
    } catch {
      return {};
    }
  }
  function remember(store, value) {
    try {
      page[store].setItem(memory, JSON.stringify(value));
    } catch {
      // Then the next page begins with a closed chat.
    }
  }
  /** @returns {any} */
  function make(name, attributes, ...children) {
    const element = document.createElementNS(name === 'svg' || name === 'path' ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }
  function icon(kind, shape) {
    return make('svg', { class: kind, viewBox: '0 0 24 24', 'aria-hidden': 'true' }, make('path', { d: shape }));
  }

  const badge = make('span', { class: 'unread', hidden: '', 'aria-hidden': 'true' });
  const launcher = make(
    'button',
    { class: 'launcher', type: 'button', 'aria-expanded': 'false', 'aria-label': words[0] },
    icon('talk', 'M21 11.5a8.4 8.4 0 0 1-12.3 7.4L3.5 20.5l1.6-4.9A8.4 8.4 0 1 1 21 11.5Z'),
    icon('shut', 'M6 9.5l6 6 6-6'),
    badge,
  );
  const panel = make('div', { class: 'panel' });
  const host = document.createElement('livechat-desk');
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  root.append(panel, launcher);

  const kept = remembered('localStorage');
  let frame = null;
  let ready = false;
  let open = false;
  // A person opened it, so it may take the focus.
  let asked = false;
  let unread = 0;
  // Who the page says the visitor is.
  let identity;
  // As soon as the frame can.
  let forgets = false;
  // What shows the bot's first words, from the page's time for it on.
  let greeting;
  // The bot's {name, text} before anything was said.
  let opening;
  const listeners = Object.create(null);
  const later = (act) => void Promise.resolve().then(() => act());

  function tell(kind, data) {
    if (ready) frame.contentWindow.postMessage({ livechat: 1, kind, ...data }, origin);
  }
  function load() {
    if (frame) return;
    frame = make('iframe', {
      title: words[2],
      // Of our own origin a sandbox holds nobody.
      ...(origin === location.origin ? {} : { sandbox: SANDBOX }),
      referrerpolicy: 'origin',
      src: origin + '/w/' + encodeURIComponent(site),
    });
    panel.append(frame);
  }
  // Without our count.
  const title = () => document.title.replace(/^\(\d+\) /, '');
  function tellPage() {
    tell('page', { page: location.href, title: title(), language: document.documentElement.lang || '', open, focus: open && asked, full: page.matchMedia(SMALL).matches, identity });
    if (ready && forgets) {
      forgets = false;
      tell('forget');
    }
  }
  function draw() {
    panel.classList.toggle('open', open);
    badge.hidden = open || unread === 0;
    badge.textContent = unread > 99 ? '99+' : String(unread);
    launcher.setAttribute('aria-expanded', String(open));
    const name = words[open ? 1 : 0];
    launcher.setAttribute('aria-label', badge.hidden ? name : name + ', ' + words[3].replace('{count}', String(unread)));
    if (greeting) greeting.draw(opening, open, launcher.hidden);
  }
  function show(next) {
    const wasInside = root.activeElement === frame;
    if (open !== next) emit(next ? 'open' : 'close');
    open = next;
    if (open) {
      launcher.hidden = false;
      load();
    }
    remember('sessionStorage', { open });
    draw();
    tellPage();
    if (open && asked && ready) frame.focus();
    if (!open && frame && wasInside) launcher.focus();
  }
  /** The bot's first words beside the button, after so many seconds. What they look like is loaded then. */
  function greet(after) {
    const press = () => {
      asked = true;
      show(true);
    };
    setTimeout(async () => {
      const { Greeting } = await import(origin + '/widget/greeting.js');
      greeting = greeting || new Greeting({ root, launcher, make, language, press, emit, memory });
      load();
      draw();
    }, 1000 * (after >= 0 ? after : GREETS_AFTER_S));
  }
  // Listeners are called apart from our own code: their errors are the page's.
  function emit(event, detail) {
    later(() => {
      for (const listener of listeners[event] || []) later(() => listener(detail));
    });
  }
  /** What the page asks for; a person behind it moves the focus. */
  function call(name, what, listener) {
    asked = !navigator.userActivation || navigator.userActivation.isActive;
    const event = SAME[what] || what;
    if (name === 'open') show(true);
    else if (name === 'close') show(false);
    else if (name === 'toggle') show(!open);
    else if (name === 'hide') {
      show(false);
      launcher.hidden = true;
      draw();
    } else if (name === 'greet') greet(what && what.after);
    else if (name === 'identify') {
      // What can be sent.
      identity = JSON.parse(JSON.stringify(what || null));
      tellPage();
    } else if (name === 'forget') {
      identity = undefined;
      forgets = true;
      remember('localStorage', {});
      load();
      tellPage();
    } else if (name === 'on' && typeof listener === 'function') {
      listeners[event] = new Set(listeners[event]).add(listener);
      if (event === 'ready') later(listener);
    } else if (name === 'off' && listeners[event]) listeners[event].delete(listener);
  }
  /** Take over from what gathered calls, unless the name is somebody else's. */
  function serve(name, api, replay) {
    const { q } = page[name] || api;
    if (page[name] && !q) return;
    page[name] = api;
    for (const one of q || []) later(() => replay(one));
  }
  function paint(accent, onAccent) {
    if (!/^#[0-9a-f]{6}$/i.test(accent) || !/^#[0-9a-f]{6}$/i.test(onAccent)) return;
    host.style.setProperty('--accent', accent);
    host.style.setProperty('--on-accent', onAccent);
  }
  function hear(event) {
    if (!frame || event.source !== frame.contentWindow || event.origin !== origin) return;
    const data = event.data;
    if (!data || data.livechat !== 1) return;
    if (data.kind === 'ready') {
      ready = true;
      tellPage();
      if (open && asked) frame.focus();
    } else if (data.kind === 'close' && open) {
      show(false);
      launcher.focus();
    } else if (data.kind === 'unread' && Number.isInteger(data.count) && data.count >= 0) {
      unread = data.count;
      document.title = (unread ? `(${unread}) ` : '') + title();
      draw();
      emit('unread', { count: unread });
    } else if (data.kind === 'event' && TOLD.includes(data.event)) {
      emit(data.event, data.detail);
    } else if (data.kind === 'look') {
      paint(data.accent, data.onAccent);
      remember('localStorage', { accent: data.accent, onAccent: data.onAccent, chat: data.chat === true });
      opening = data.opening;
      draw();
    }
  }

  // Before the page's own, which may stop it.
  window.addEventListener('message', hear, true);
  launcher.addEventListener('click', () => {
    asked = true;
    show(!open);
  });
  launcher.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && open) show(false);
  });
  // Pages that exchange their body keep the chat.
  document.documentElement.append(host);
  paint(kept.accent, kept.onAccent);
  // Where the chat fills the screen, the next page can be seen first.
  if (remembered('sessionStorage').open === true && !page.matchMedia(SMALL).matches) show(true);
  else if (kept.chat) load();
  if (script.hasAttribute('data-greeting')) greet(parseFloat(script.dataset.greeting || ''));
  serve('LiveChat', (...words) => call(...words), (one) => call(...one));
  if (script.hasAttribute('data-leadbooster')) {
    const api = { trigger: (name) => call(name), on: (event, listener) => call('on', event, listener) };
    serve('LeadBooster', api, (one) => (one.t === 'o' ? api.on(one.n, one.h) : api.trigger(one.n)));
  }
})();
