// What is under way to the server: one command of the outbox at a time, so that a refusal for now lets no later words overtake earlier ones.

export class Sending {
  /** `send(frame)` says whether it went out. */
  constructor(outbox, send) {
    this.outbox = outbox;
    this.send = send;
    this.underWay = undefined;
  }

  /** By a new socket it is sent again, under the same id. */
  begin() {
    this.underWay = undefined;
  }

  next() {
    const entry = this.underWay ? undefined : this.outbox.next();
    if (entry && this.send({ type: 'command', id: entry.id, kind: entry.kind, data: entry.data })) this.underWay = entry.id;
  }

  /** The server has taken it. */
  taken(id) {
    this.outbox.settle(id);
    this.go(id);
  }

  /** The server does not take it; after so many milliseconds it may. */
  refused(id, code, afterMs) {
    if (afterMs !== undefined && afterMs !== null) setTimeout(() => this.go(id), afterMs);
    else {
      this.outbox.fail(id, code);
      this.go(id);
    }
  }

  go(id) {
    if (this.underWay === id) this.underWay = undefined;
    this.next();
  }
}
