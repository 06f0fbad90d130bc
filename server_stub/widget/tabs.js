// Which of a browser's tabs leads: a lock says which one, a channel carries what is said between them.

import { newId } from './storage.js';

const ANSWERS_WITHIN_MS = 5_000;
const QUIET_MS = 5_000; // of the leader, until it is asked whether it is there
const TICK_MS = 1_000;

const visible = () => document.visibilityState === 'visible';

export class Tabs {
  /**
   * `member` has lead(), pass(what), everything() for who needs it; and follow(), hear(what), `needy`: whether it needs everything.
   * Where the browser has no locks, or keeps nothing for us, every tab leads itself.
   */
  constructor(storage, member) {
    this.name = `${storage.prefix}tabs`;
    this.member = member;
    this.shared = Boolean(storage.browser && navigator.locks && window.BroadcastChannel);
    this.me = newId();
    this.leads = false;
    this.leader = '';
    this.others = false; // somebody has asked, so there is somebody to tell
    this.asked = this.heard = 0;
    setInterval(() => this.tick(), TICK_MS);
    document.addEventListener('visibilitychange', () => this.ask());
  }

  start() {
    if (!this.shared) {
      this.lead();
      return;
    }
    this.channel = new BroadcastChannel(this.name);
    this.channel.onmessage = (event) => this.hear(event.data);
    this.ask();
    this.queue({});
  }

  /** Let go of lock and channel: the next tab takes over at once, and the browser may keep the page for the way back. */
  rest() {
    this.turn?.abort();
    this.release?.();
    this.channel?.close();
    this.channel = this.release = undefined;
    this.leads = false;
    this.asked = 0;
  }

  /** From now on this tab stands for itself. */
  leave() {
    if (!this.shared || this.leads) return;
    this.rest();
    this.shared = false;
    this.lead();
  }

  /** Wait until nobody leads any more, or take the lead away. */
  queue(options) {
    this.turn?.abort();
    const turn = (this.turn = new AbortController());
    this.asked = 0;
    this.heard = Date.now();
    navigator.locks
      .request(this.name, options.steal ? options : { signal: turn.signal }, () => this.hold(turn))
      .catch((error) => turn.signal.aborted || this.lost(error));
  }

  hold(turn) {
    if (turn.signal.aborted) return undefined;
    this.lead();
    return new Promise((done) => (this.release = () => done(undefined)));
  }

  /** Another tab took the lead; or there are no locks here, as where storage is blocked. */
  lost(error) {
    const stolen = this.leads && error.name === 'AbortError';
    if (!stolen) {
      this.leave();
      return;
    }
    this.leads = false;
    this.member.follow();
    this.queue({});
    this.ask();
  }

  lead() {
    this.leads = true;
    this.member.lead();
    this.say('led');
  }

  say(kind, more) {
    this.channel?.postMessage({ kind, from: this.me, ...more });
  }

  /** Tell the tabs that follow, if there are any. */
  tell(what) {
    if (this.leads && this.others) this.say('told', { what });
  }

  /** Is anybody leading? Who sees the page does not follow one who is hidden: browsers slow hidden tabs down, and put them to sleep. */
  ask() {
    if (this.leads) return;
    if (visible()) this.asked = Date.now();
    this.say('asked', { needy: this.member.needy });
  }

  tick() {
    if (this.leads || !this.channel || !visible()) return;
    const now = Date.now();
    if (this.asked && now - this.asked > ANSWERS_WITHIN_MS) this.queue({ steal: true });
    else if (!this.asked && now - this.heard > QUIET_MS) this.ask();
  }

  hear({ kind, from, to, needy, hidden, what }) {
    if (kind === 'asked' || kind === 'passed') this.serve(kind, from, needy, what);
    else if (!this.leads && (!to || to === this.me)) this.follow(kind, from, hidden, what);
  }

  serve(kind, from, needy, what) {
    if (!this.leads) return;
    this.others = true;
    if (kind === 'passed') this.member.pass(what);
    else this.say('answered', { to: from, hidden: !visible(), what: needy ? this.member.everything() : undefined });
  }

  follow(kind, from, hidden, what) {
    const another = this.leader !== from;
    if (another) this.member.needy = true;
    this.leader = from;
    this.heard = Date.now();
    if (kind === 'answered') this.asked = 0;
    if (kind === 'answered' && hidden && visible()) this.queue({ steal: true });
    else if (what && !(another && kind === 'told')) this.member.hear(what);
    else if (another) this.ask();
  }
}
