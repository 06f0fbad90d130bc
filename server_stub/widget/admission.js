// Who the visitor is to the server: id and secret from an earlier visit, and a ticket for each socket.

import { Final, Later } from './socket.js';
import { newId } from './storage.js';

const ANSWERS_WITHIN_MS = 8_000;
const FINAL_CODES = ['origin_refused', 'not_found', 'not_entitled', 'unsupported_version', 'not_allowed'];

export class Admission {
  /** `page` gives {page, title} of the page around us, `identity` who it says the visitor is. */
  constructor(site, storage, page, identity) {
    this.site = site;
    this.storage = storage;
    this.page = page;
    this.identity = identity;
    this.said = undefined; // of the identity, with the last ticket
  }

  /** This browser, the same in all its tabs. */
  get device() {
    if (!this.storage.get('device')) this.storage.set('device', newId());
    return this.storage.get('device');
  }

  /**
   * Call back when another tab was admitted as somebody else, or had the visitor forgotten. Browsers tell a tab late what another one stored,
   * lock or not: the one stored last is the visitor in all of them.
   */
  watch(listener) {
    this.storage.watch((name, before, now) => {
      if (name === 'visitor' && before && before.visitor !== now?.visitor) listener();
    });
  }

  /** Tell the server who the page says that the visitor is, if it was not told so. */
  introduce() {
    const said = JSON.stringify(this.identity());
    if (said && said !== this.said && this.storage.get('visitor')) this.ticket().catch(() => {});
  }

  /** What requests about the visitor's own things say. */
  get authorization() {
    const { visitor, secret } = this.storage.get('visitor') ?? {};
    return `Visitor ${visitor}:${secret}`;
  }

  /** A ticket for one socket; throws Final or Later. Two tabs that open at once wait for each other, so that they become one visitor. */
  async ticket() {
    const ask = () => this.ask(this.storage.get('visitor'));
    if (!navigator.locks) return ask();
    try {
      return await navigator.locks.request(`${this.storage.prefix}admission`, ask);
    } catch (error) {
      // Where storage is blocked, locks are too; then tabs are strangers anyway.
      if (error instanceof DOMException && error.name === 'SecurityError') return ask();
      throw error;
    }
  }

  /** Nothing of the visitor so far is left, in no tab: they are forgotten, or somebody else sits at this browser now. Never resolves. */
  begin() {
    for (const name of this.storage.names('')) this.storage.remove(name);
    window.location.reload();
    return new Promise(() => {});
  }

  async ask(known) {
    const { page, title } = this.page();
    const identity = this.identity();
    const who = identity?.id || identity?.email;
    const before = this.storage.get('who');
    if (who && before && who !== before) return this.begin();
    const response = await fetch('/api/v1/visitor/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'omit',
      body: JSON.stringify({ site: this.site, page, page_title: title, identity, ...known }),
      signal: AbortSignal.timeout?.(ANSWERS_WITHIN_MS),
    });
    const body = await response.json().catch(() => ({}));
    if (response.ok) {
      this.said = JSON.stringify(identity);
      if (who) this.storage.set('who', who);
      this.storage.set('visitor', { visitor: body.visitor, secret: body.secret });
      return body.ticket;
    }
    if (response.status === 401 && known) {
      this.storage.remove('visitor');
      return this.ask(undefined);
    }
    if (FINAL_CODES.includes(body.code)) throw new Final(body.code);
    if (body.retry_after_ms) throw new Later(body.retry_after_ms);
    throw new Error('not admitted');
  }
}
