// The visitor's side of the protocol: where we stand in the server's numbers, what is sent and what came of it.

import { MISSING } from './chat.js';
import { Line } from './line.js';
import { Sending } from './sending.js';
import { Typing } from './typing.js';

const TEXT_CHARACTERS = 8_000;

export class Session {
  /** `listener` has changed() and news(message). */
  constructor(admission, outbox, chat, listener) {
    this.admission = admission;
    this.outbox = outbox;
    this.chat = chat;
    this.listener = listener;
    this.live = false; // caught up: what comes now is news
    this.known = false; // something to show has arrived
    this.offset = 0;
    this.limit = TEXT_CHARACTERS;
    this.welcome = { epoch: '' };
    this.parts = [];
    /** @type {{ epoch?: string, cursor?: number }} */ this.position = {};
    this.socket = new Line(outbox.storage, admission, this);
    this.writing = new Typing(chat, (frame) => this.socket.send(frame), () => listener.changed());
    this.sending = new Sending(outbox, (frame) => this.live && this.socket.send(frame));
    outbox.watch((settled) => {
      chat.acknowledge(settled);
      this.drain();
      listener.changed();
    });
    admission.watch(() => this.becomeAnother());
  }

  start() {
    this.socket.start();
  }

  /** The server's clock, in ms. */
  now() {
    return Date.now() + this.offset;
  }

  say(kind, data, text, files) {
    this.outbox.add(kind, { ...data, ...this.chat.consent }, text, files);
    if (!this.outbox.shared) this.socket.leave();
    this.writing.said();
    this.drain();
    this.listener.changed();
  }

  write(text, files = []) {
    this.say('write_message', files.length ? { text, files: files.map((file) => file.id) } : { text }, text, files);
  }

  /** The visitor agrees to what the site asks for; what was refused for want of it is said again. */
  agree() {
    this.chat.agree();
    for (const entry of this.outbox.entries()) if (entry.failed === MISSING) this.outbox.retry(entry.id, this.chat.consent);
    this.drain();
    this.listener.changed();
  }

  answer(question, answer) {
    // The opening of a finished chat may be of an older playbook, whose cards are gone; its words are understood as well.
    if (this.chat.fresh) this.write(answer.text);
    else this.say('answer_question', { card: question.card, answer: answer.id }, answer.text);
  }

  retry(id) {
    this.outbox.retry(id);
    this.drain();
    this.listener.changed();
  }

  discard(id) {
    this.outbox.settle(id);
    this.listener.changed();
  }

  /** The visitor is writing, or has stopped. */
  typing(active) {
    if (this.live) this.writing.tell(active);
  }

  /** The browser is another visitor now: what we know is not theirs. */
  becomeAnother() {
    this.position = {};
    this.socket.redial();
  }

  /** The frames that tell another tab all we know; undefined where we know nothing whole. */
  retold() {
    const { cursor } = this.position;
    if (cursor === undefined) return undefined;
    const { site, chat, messages } = this.chat;
    const frames = [
      { ...this.welcome, mode: 'snapshot', now: this.now() },
      { type: 'snapshot', part: 1, of: 1, cursor, data: { site, chat, messages } },
    ];
    return this.live ? [...frames, { type: 'caught_up' }] : frames;
  }

  // What the socket tells

  opened(ticket) {
    this.live = false;
    this.sending.begin();
    this.socket.send({ type: 'hello', versions: [1], device: this.admission.device, app: 'widget', ticket, ...this.position });
  }

  changed() {
    if (this.socket.state !== 'open') this.live = false;
    this.listener.changed();
  }

  beat() {
    this.socket.send({ type: 'heartbeat', cursor: this.position.cursor ?? 0 });
  }

  frame(frame) {
    switch (frame.type) {
      case 'welcome':
        return this.welcomed(frame);
      case 'snapshot':
        return this.taken(frame);
      case 'batch':
        return this.happened(frame);
      case 'caught_up':
        return this.caughtUp();
      case 'ack':
        return this.acknowledged(frame.command);
      case 'refusal':
        return this.refused(frame);
      case 'ephemeral':
        return this.writing.hear(frame);
      case 'heartbeat':
        this.offset = frame.now - Date.now();
        return undefined;
      case 'reset':
        this.position = {};
        return undefined;
      default:
        return undefined;
    }
  }

  welcomed(frame) {
    this.offset = frame.now - Date.now();
    this.limit = frame.limits?.text_characters ?? TEXT_CHARACTERS;
    this.welcome = frame;
    this.parts = [];
    if (frame.mode === 'resumed') this.known = true;
    else this.position = { epoch: frame.epoch };
  }

  taken({ part, of, cursor, data }) {
    this.parts.push(data);
    if (part < of) return;
    this.chat.replace({ ...data, messages: this.parts.flatMap((one) => one.messages ?? []) });
    this.position = { epoch: this.welcome.epoch, cursor };
    this.known = true;
    this.listener.changed();
  }

  happened({ events, upto }) {
    const news = (events ?? []).map((event) => this.chat.apply(event)).filter(Boolean);
    this.position = { epoch: this.welcome.epoch, cursor: upto };
    this.listener.changed();
    for (const message of news) this.listener.news(message);
  }

  caughtUp() {
    this.live = true;
    this.admission.introduce();
    this.drain();
    this.listener.changed();
  }

  drain() {
    if (this.live) this.sending.next();
  }

  acknowledged(id) {
    this.chat.acknowledge(this.outbox.get(id));
    this.sending.taken(id);
    this.listener.changed();
  }

  refused({ command, code, retry_after_ms: afterMs }) {
    if (!command) return;
    this.sending.refused(command, code, afterMs);
    if (code === MISSING) this.chat.disagree();
    this.listener.changed();
  }
}
