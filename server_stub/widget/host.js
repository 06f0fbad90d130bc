// The page around the frame: what it tells us and what we tell its loader; both sides check origin and source.

const ANSWERS_WITHIN_MS = 2_000;

/** The origin of the page that embeds us, or an empty text where there is none. */
function parentOrigin() {
  if (window.parent === window) return '';
  const origin = window.location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  return /^https?:\/\//.test(origin) ? origin : '';
}

export class Host {
  /** Calls `opened(focus)` when the chat is shown; `focus`: a person asked for it. */
  constructor(opened) {
    this.opened = opened;
    this.origin = parentOrigin();
    this.page = { page: '', title: '', language: '' };
    this.identity = undefined; // who the page says the visitor is
    this.forgets = false;
    this.open = !this.origin;
    this.focus = this.open;
    this.full = false; // nothing of the page can be seen beside us
    window.addEventListener('message', (event) => this.hear(event));
  }

  /** Resolves when the page has said who it is, or will not. @returns {Promise<void>} */
  greet() {
    return new Promise((resolve) => {
      this.answered = resolve;
      if (!this.origin) resolve();
      setTimeout(resolve, ANSWERS_WITHIN_MS);
      this.tell('ready');
    });
  }

  /** `listener` has identity(), for who the visitor is said to be from now on, and forget(). */
  listen(listener) {
    this.listener = listener;
    if (this.forgets) listener.forget();
  }

  forget() {
    this.forgets = true;
    this.listener?.forget();
  }

  know(identity) {
    const said = identity && typeof identity === 'object' ? named(identity) : undefined;
    if (JSON.stringify(said) === JSON.stringify(this.identity)) return;
    this.identity = said;
    if (said) this.listener?.identity();
  }

  tell(kind, data) {
    if (this.origin) window.parent.postMessage({ livechat: 1, kind, ...data }, this.origin);
  }

  hear(event) {
    if (!this.origin || event.source !== window.parent || event.origin !== this.origin) return;
    const data = event.data;
    if (!data || data.livechat !== 1) return;
    if (data.kind === 'forget') this.forget();
    if (data.kind !== 'page') return;
    this.page = { page: text(data.page), title: text(data.title), language: text(data.language) };
    const was = this.open;
    this.open = data.open === true;
    this.focus = data.focus === true;
    this.full = data.full === true;
    this.know(data.identity);
    this.answered?.();
    if (this.open && !was) this.opened(this.focus);
  }
}

function named({ id, name, email, expires, signature }) {
  const identity = { id: text(id), name: text(name), email: text(email), signature: text(signature) };
  return { ...identity, expires: Number.isSafeInteger(expires) ? expires : 0 };
}

function text(value) {
  return typeof value === 'string' ? value.slice(0, 2_000) : '';
}
