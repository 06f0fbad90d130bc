// What the page around is told of the chat, each thing when it changes: what is unread, what the button looks like, what happens.

import { incoming, Unread } from './unread.js';

const SETTLES_MS = 150; // in which another tab may say that the visitor is looking there

export class Report {
  /** `ring()` is called for what came and nobody looks at. */
  constructor(host, storage, session, ring) {
    this.host = host;
    this.session = session;
    this.ring = ring;
    this.unread = new Unread(storage, session.chat);
    this.counted = 0;
    this.came = false;
    this.state = this.agent = this.look = '';
    this.unread.watch(() => this.count(false));
  }

  /** Something may have changed; `looking`: the visitor sees the chat. */
  update(colours, looking) {
    if (!this.session.known) return;
    this.count(looking);
    this.happen();
    if (colours) this.paint(colours);
  }

  count(looking) {
    this.unread.note(!looking);
    if (this.unread.count < this.counted) this.tell();
    else if (this.unread.count > this.counted) this.timer ??= setTimeout(() => this.tell(), SETTLES_MS);
  }

  tell() {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { count } = this.unread;
    if (count !== this.counted) this.host.tell('unread', { count });
    this.counted = count;
    if (this.came && count > 0) this.ring();
    this.came = false;
  }

  /** A message that came now. Whose it is is told, and not what it says. */
  news(message) {
    if (!incoming(message)) return;
    this.came = true;
    this.event('message', { by: message.author.kind, name: message.author.name ?? '', at: message.at });
  }

  happen() {
    const { state, agent = '' } = this.session.chat.chat;
    const known = this.state !== '';
    if (agent !== this.agent && agent && known) this.event('agent-joined', { name: agent });
    if (state !== this.state) this.event('state', { state });
    if (state === 'closed' && state !== this.state && known) this.event('ended');
    this.state = state;
    this.agent = agent;
  }

  event(event, detail) {
    this.host.tell('event', { event, detail });
  }

  /** Colours of the button, whether there is a chat to come back to, and what the bot says first where there is none. */
  paint({ accent, onAccent }) {
    const { chat, title, messages } = this.session.chat;
    const opening = chat.state === 'new' && messages[0]?.text ? { name: title, text: messages[0].text } : undefined;
    const look = { accent, onAccent, chat: !['new', 'closed'].includes(chat.state), opening };
    const text = JSON.stringify(look);
    if (text !== this.look) this.host.tell('look', look);
    this.look = text;
  }
}
