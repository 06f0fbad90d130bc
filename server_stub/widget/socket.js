// The connection to the server: dials, notices when it is dead, backs off, and comes back.

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
const CALM_DELAY_MS = 5_000; // after a 41xx close at least
const AT_ONCE_MS = 1_000; // after a 42xx close at most
const DIAL_WITHIN_MS = 10_000;
const SILENCE_MS = 30_000;
const HEALTHY_MS = 30_000;
const TICK_MS = 2_000;
const REFUSED_TWICE = 2; // then requests stand in for the socket
const AROUND_MS = 600_000; // for so long, before the socket is tried again

/** Why coming back unchanged makes no sense. `code` is an error code or a close code. */
export class Final extends Error {
  constructor(code) {
    super(String(code));
    this.code = code;
  }
}

/** Not now; ask again after so many milliseconds. */
export class Later extends Error {
  constructor(afterMs) {
    super('later');
    this.afterMs = afterMs;
  }
}

export class Socket {
  /**
   * `admit` gives a promise of a ticket; it may throw Final or Later. `listener` has opened(ticket), frame(frame), beat(), changed().
   * `state` is connecting, open, waiting or over; `why` is the code of an end for good.
   */
  constructor(url, admit, listener) {
    this.url = url;
    this.admit = admit;
    this.listener = listener;
    this.state = 'waiting';
    this.why = undefined;
    this.heartbeatMs = 20_000;
    this.tries = 0;
    this.afterMs = undefined;
    this.round = 0;
    this.web = undefined;
    this.since = this.heard = 0;
    this.refusals = 0;
    this.aroundUntil = 0;
    this.around = false;
    setInterval(() => this.tick(), TICK_MS);
  }

  async dial() {
    const round = this.begin('connecting');
    this.since = this.heard = Date.now();
    try {
      const ticket = await this.admit();
      if (round === this.round) await this.open(round, ticket);
    } catch (error) {
      if (round === this.round) this.refused(error);
    }
  }

  send(frame) {
    if (this.web?.readyState !== WebSocket.OPEN) return false;
    this.spoke = Date.now();
    this.web.send(JSON.stringify(frame));
    return true;
  }

  /** Drop what there is and dial at once. */
  redial() {
    if (this.state === 'over') return;
    this.tries = 0;
    this.aroundUntil = 0;
    this.dial();
  }

  /** Come back at once if the connection is gone, or has been silent for too long. */
  check() {
    if (this.state === 'waiting' || (this.state === 'open' && Date.now() - this.heard > SILENCE_MS)) this.redial();
  }

  /** Let go, until somebody dials. */
  rest() {
    if (this.state !== 'over') this.begin('waiting');
  }

  begin(state) {
    this.round += 1;
    clearTimeout(this.timer);
    const web = this.web;
    this.web = undefined;
    web?.close();
    this.turn(state);
    return this.round;
  }

  async open(round, ticket) {
    this.around = this.refusals >= REFUSED_TWICE && Date.now() < this.aroundUntil;
    const Poll = this.around && (await import('./poll.js')).Poll;
    if (round !== this.round) return;
    /** @type {any} */ const web = Poll ? new Poll() : new WebSocket(this.url, 'livechat.v1');
    this.web = web;
    web.onopen = () => round === this.round && this.listener.opened(ticket);
    web.onmessage = (event) => round === this.round && this.hear(event.data);
    web.onclose = (event) => round === this.round && this.lost(event.code);
  }

  hear(text) {
    this.heard = Date.now();
    if (this.state === 'connecting') {
      if (!this.around) this.refusals = 0;
      this.turn('open');
    }
    let frame;
    try {
      frame = JSON.parse(text);
    } catch {
      this.lost(1006);
      return;
    }
    if (frame.type === 'bye') this.afterMs = frame.after_ms ?? 0;
    if (frame.type === 'welcome') this.heartbeatMs = frame.heartbeat_ms ?? this.heartbeatMs;
    // Answering the server's heartbeat rather than a timer: browsers slow timers down in tabs that are not looked at.
    if (frame.type === 'heartbeat') this.listener.beat();
    this.listener.frame(frame);
  }

  tick() {
    const now = Date.now();
    if (this.state === 'connecting' && now - this.since > DIAL_WITHIN_MS) this.lost(1006);
    if (this.state !== 'open') return;
    if (now - this.heard > SILENCE_MS || (this.around && now > this.aroundUntil)) this.redial();
    else if (now - (this.spoke ?? 0) > this.heartbeatMs) this.listener.beat();
  }

  refused(error) {
    if (error instanceof Final) this.end(error.code);
    else this.retry(error instanceof Later ? error.afterMs + Math.random() * AT_ONCE_MS : this.backOff());
  }

  lost(code) {
    if (this.state === 'connecting' && this.web) this.refuse();
    if (this.state === 'open' && Date.now() - this.since > HEALTHY_MS) this.tries = 0;
    const family = Math.floor(code / 100);
    // 4001 means that the ticket was not good; the next one may be.
    if ((family === 40 && code !== 4001) || family === 44) this.end(code);
    else if (family === 41) this.retry(Math.max(CALM_DELAY_MS, this.backOff()) + (this.afterMs ?? 0));
    else if (family === 42) this.retry((this.afterMs ?? 0) + Math.random() * AT_ONCE_MS);
    else this.retry(this.backOff());
    this.afterMs = undefined;
  }

  /** It was opened, or was to be, and nothing came by it, though a ticket had just been had: something on the way refuses sockets. */
  refuse() {
    if (!this.around) this.refusals += 1;
    this.aroundUntil = this.around ? 0 : Date.now() + AROUND_MS;
  }

  backOff() {
    this.tries += 1;
    return Math.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** this.tries);
  }

  retry(delayMs) {
    this.begin('waiting');
    this.timer = setTimeout(() => this.dial(), delayMs);
  }

  end(code) {
    this.begin('over');
    this.why = code;
    this.listener.changed();
  }

  turn(state) {
    this.state = state;
    this.listener.changed();
  }
}
