// Requests that stand in for a WebSocket where a proxy refuses those. Frames are numbered each way: a request that is lost is made again.

const ADDRESS = '/api/v1/visitor/poll';
const TRIES = 4;
const PAUSE_MS = 250;
const CLOSES = { rate_limited: 4101, bad_frame: 4002 };
const GONE = 1006;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Used as a WebSocket is. Its first frame opens the connection. */
export class Poll {
  constructor() {
    /** @type {number} */ this.readyState = WebSocket.OPEN;
    this.onopen = this.onmessage = this.onclose = (_event) => {};
    this.name = undefined;
    this.out = [];
    this.sent = 0;
    this.received = 0;
    this.ended = new AbortController();
    window.addEventListener('pagehide', () => this.close(), { signal: this.ended.signal });
    queueMicrotask(() => this.onopen({}));
  }

  send(text) {
    this.out.push(text);
    if (!this.sending) this.sending = this.drain().catch((code) => this.end(code));
  }

  close() {
    const told = this.name && this.readyState === WebSocket.OPEN;
    this.readyState = WebSocket.CLOSED;
    this.ended.abort();
    if (told) this.post('/send', { first: this.sent + 1, over: true }, { keepalive: true }).catch(() => undefined);
  }

  async drain() {
    if (!this.name) {
      this.take(await this.ask('', { hello: this.out[0] }));
      this.out.shift();
      this.sent = 1;
      this.listen().catch((code) => this.end(code));
    }
    while (this.out.length > 0) {
      const frames = [...this.out];
      await this.ask('/send', { first: this.sent + 1, frames });
      this.out.splice(0, frames.length);
      this.sent += frames.length;
    }
    this.sending = undefined;
  }

  async listen() {
    while (this.readyState === WebSocket.OPEN) this.take(await this.ask('/next', { received: this.received }));
  }

  take({ poll, upto, close, frames = [] }) {
    this.name = poll;
    const fresh = frames.slice(Math.max(0, this.received - (upto - frames.length)));
    this.received = Math.max(this.received, upto);
    for (const data of fresh) if (this.readyState === WebSocket.OPEN) this.onmessage({ data });
    if (close) this.end(close);
  }

  /** The answer; throws a close code. */
  async ask(path, body) {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      await pause(attempt * PAUSE_MS);
      if (this.readyState !== WebSocket.OPEN) throw GONE;
      const response = await this.post(path, body, { signal: this.ended.signal }).catch(() => undefined);
      const answer = (await response?.json().catch(() => undefined)) ?? {};
      if (response?.status === 204 || (response?.ok && answer.poll)) return answer;
      if (answer.code === 'busy') await pause(answer.retry_after_ms);
      else if (response && answer.code && response.status < 500) throw CLOSES[answer.code] ?? GONE;
    }
    throw GONE;
  }

  post(path, body, options) {
    return fetch(ADDRESS + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'omit',
      body: JSON.stringify({ poll: this.name, ...body }),
      ...options,
    });
  }

  end(code) {
    if (this.readyState !== WebSocket.OPEN) return;
    this.readyState = WebSocket.CLOSED;
    this.ended.abort();
    this.onclose({ code });
  }
}
