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
  const SMALL = '(max-width: 480px), (max-height: 480px)';
  const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';
  const STYLE = `
    :host { all: initial !important; display: block !important; position: fixed !important; z-index: 2147483000 !important;
      inset: auto !important; inset-block-end: 0 !important; inset-inline-end: 0 !important; inline-size: 0 !important; block-size: 0 !important;
      visibility: visible !important; opacity: 1 !important; transform: none !important; pointer-events: auto !important; color-scheme: light dark !important; }
    * { box-sizing: border-box; }
    .launcher { position: fixed; inset-block-end: 20px; inset-inline-end: 20px; inline-size: 56px; block-size: 56px; padding: 0; margin: 0;
      border: 0; border-radius: 28px; cursor: pointer; background: var(--accent, #1f6feb); color: var(--on-accent, #fff);
      display: grid; place-items: center; box-shadow: 0 1px 3px rgb(0 0 0 / .22), 0 8px 24px rgb(0 0 0 / .18);
      transition: transform .16s ease, box-shadow .16s ease; -webkit-tap-highlight-color: transparent; }
    .launcher:hover { transform: translateY(-1px); box-shadow: 0 2px 5px rgb(0 0 0 / .24), 0 12px 30px rgb(0 0 0 / .22); }
    .launcher:focus-visible { outline: 3px solid var(--accent, #1f6feb); outline-offset: 3px; }
    svg { grid-area: 1 / 1; inline-size: 26px; block-size: 26px; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round;
      stroke-linejoin: round; transition: opacity .16s ease, transform .16s ease; }
    [aria-expanded=false] .shut, [aria-expanded=true] .talk { opacity: 0; transform: scale(.6); }
    .unread { position: absolute; inset-block-start: -4px; inset-inline-end: -4px; min-inline-size: 22px; block-size: 22px; padding-inline: 6px;
      border-radius: 11px; background: #c3272b; color: #fff; font: 600 12px/22px system-ui, sans-serif; text-align: center;
      box-shadow: 0 0 0 2px #fff; }
    .panel { position: fixed; inset-block-end: 88px; inset-inline-end: 20px; inline-size: 384px; block-size: min(660px, calc(100vh - 108px));
      border-radius: 16px; overflow: hidden; background: #fff; opacity: 0; visibility: hidden; transform: translateY(10px);
      box-shadow: 0 0 0 1px rgb(0 0 0 / .07), 0 4px 12px rgb(0 0 0 / .08), 0 18px 50px rgb(0 0 0 / .2);
      transition: opacity .16s ease, transform .16s ease, visibility 0s .16s; }
    .panel.open { opacity: 1; visibility: visible; transform: none; transition: opacity .16s ease, transform .16s ease; }
    iframe { display: block; border: 0; inline-size: 100%; block-size: 100%; color-scheme: light dark; }
    [hidden] { display: none; }
    @media (prefers-color-scheme: dark) {
      .panel { background: #1a1e23; box-shadow: 0 0 0 1px rgb(255 255 255 / .1), 0 18px 50px rgb(0 0 0 / .5); }
      .unread { box-shadow: 0 0 0 2px #14171b; }
    }
    @media ${SMALL} {
      .panel { inset: 0; inline-size: auto; block-size: auto; border-radius: 0; box-shadow: none; }
      .panel.open + .launcher { visibility: hidden; }
    }
    @media (prefers-reduced-motion: reduce) { .panel, .panel.open, .launcher, svg { transition: none; transform: none; } }
    @media print { :host { display: none !important; } }`;

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
  let asked = false; // a person opened it, so it may take the focus
  let unread = 0;
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
  const title = () => document.title.replace(/^\(\d+\) /, ''); // without our count
  function tellPage() {
    tell('page', { page: location.href, title: title(), language: document.documentElement.lang || '', open, focus: open && asked, full: page.matchMedia(SMALL).matches });
  }
  function draw() {
    panel.classList.toggle('open', open);
    badge.hidden = open || unread === 0;
    badge.textContent = unread > 99 ? '99+' : String(unread);
    launcher.setAttribute('aria-expanded', String(open));
    const name = words[open ? 1 : 0];
    launcher.setAttribute('aria-label', badge.hidden ? name : name + ', ' + words[3].replace('{count}', String(unread)));
  }
  function show(next) {
    const wasInside = root.activeElement === frame;
    if (open !== next) emit(next ? 'opened' : 'closed');
    open = next;
    remember('sessionStorage', { open });
    if (open) {
      launcher.hidden = false;
      load();
    }
    draw();
    tellPage();
    if (open && asked && ready) frame.focus();
    if (!open && frame && wasInside) launcher.focus();
  }
  // Listeners are called apart from our own code: their errors are the page's.
  function emit(event) {
    later(() => {
      for (const listener of listeners[event] || []) later(listener);
    });
  }
  /** What the page asks for; a person behind it moves the focus. */
  function call(name, event, listener) {
    asked = !navigator.userActivation || navigator.userActivation.isActive;
    if (name === 'open') show(true);
    else if (name === 'close') show(false);
    else if (name === 'toggle') show(!open);
    else if (name === 'hide') {
      show(false);
      launcher.hidden = true;
    } else if (name === 'on' && typeof listener === 'function') {
      listeners[event] = new Set(listeners[event]).add(listener);
      if (event === 'initialized') later(listener);
    } else if (name === 'off' && listeners[event]) listeners[event].delete(listener);
  }
  /** Take over from what gathered calls, unless the name is somebody else's. */
  function serve(name, api, replay) {
    const { q } = page[name] || api;
    if (page[name] && !q) return;
    page[name] = api;
    for (const one of q || []) replay(one);
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
    } else if (data.kind === 'ended') {
      emit('conversationEnded');
    } else if (data.kind === 'look') {
      paint(data.accent, data.onAccent);
      remember('localStorage', { accent: data.accent, onAccent: data.onAccent, chat: data.chat === true });
    }
  }

  window.addEventListener('message', hear, true); // before the page's own, which may stop it
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
  serve('LiveChat', (...words) => call(...words), (one) => call(...one));
  if (script.hasAttribute('data-leadbooster')) {
    const api = { trigger: (name) => call(name), on: (event, listener) => call('on', event, listener) };
    serve('LeadBooster', api, (one) => (one.t === 'o' ? api.on(one.n, one.h) : api.trigger(one.n)));
  }
})();
