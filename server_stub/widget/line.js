// What a tab has of the server: a socket of its own, or what the tab that leads says of its socket. Used as a Socket is.

import { Socket } from './socket.js';
import { Tabs } from './tabs.js';

export class Line {
  /** `session` is the listener of a Socket, and gives in retold() the frames that say everything. */
  constructor(storage, admission, session) {
    const address = new URL('/api/v1/visitor/socket', window.location.href);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    this.session = session;
    this.state = 'waiting';
    this.why = undefined;
    this.needy = this.resting = true;
    this.socket = new Socket(address.href, () => admission.ticket(), this);
    this.tabs = new Tabs(storage, this);
    window.addEventListener('online', () => this.redial());
    window.addEventListener('pagehide', () => this.rest());
    window.addEventListener('pageshow', (event) => event.persisted && this.start());
    document.addEventListener('freeze', () => this.rest());
    document.addEventListener('resume', () => this.start());
    document.addEventListener('visibilitychange', () => this.tabs.leads && document.visibilityState === 'visible' && this.socket.check());
  }

  start() {
    if (!this.resting) return;
    this.resting = false;
    this.tabs.start();
  }

  /** Let go: browsers keep no page for the way back that holds a socket or a lock. */
  rest() {
    if (this.resting) return;
    this.resting = true;
    this.tabs.rest();
    this.socket.rest();
    this.turn('waiting');
  }

  /** Whether it went out by this tab. Others only ask the one that leads to look into the outbox, which they share. */
  send(frame) {
    if (this.tabs.leads) return this.socket.send(frame);
    this.tabs.say('passed', { what: frame.type === 'command' ? undefined : frame });
    return false;
  }

  redial() {
    if (this.tabs.leads) this.socket.redial();
  }

  /** Stand alone: what this tab has to send, the others cannot see. */
  leave() {
    this.tabs.leave();
  }

  turn(state, why) {
    this.state = state;
    this.why = why;
    this.session.changed();
  }

  // What the socket tells

  opened(ticket) {
    this.session.opened(ticket);
  }

  beat() {
    this.session.beat();
  }

  frame(frame) {
    this.tabs.tell({ frames: [frame] });
    this.session.frame(frame);
  }

  changed() {
    const { state, why } = this.socket;
    if (!this.tabs.leads) return;
    this.tabs.tell({ state, why });
    this.turn(state, why);
  }

  // What the tabs tell

  lead() {
    this.needy = false;
    this.socket.redial();
  }

  follow() {
    this.needy = true;
    this.socket.rest();
    this.turn('connecting');
  }

  everything() {
    const frames = this.session.retold();
    return { all: Boolean(frames), state: this.state, why: this.why, frames };
  }

  /** From a tab that follows: a frame to send, or word that there is something in the outbox. */
  pass(frame) {
    if (frame) this.socket.send(frame);
    else this.session.drain();
  }

  /** From the tab that leads. What comes before we know everything is in everything; after a snapshot there is more to ask for. */
  hear({ all, state, why, frames = [] }) {
    if (all) this.needy = false;
    if (state) this.turn(state, why);
    if (!this.needy) for (const frame of frames) this.session.frame(frame);
    else if (frames.some((frame) => frame.type === 'caught_up')) this.tabs.ask();
  }
}
