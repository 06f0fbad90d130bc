// What the visitor is shown: the site, the chat's state, its messages, and what is still on its way. No network, no page.

const ASKING = ['new', 'bot', 'missed'];
const ATTENDED = ['waiting', 'talking'];
const AGREED = 'agreed';
export const MISSING = 'consent_missing';

export class Chat {
  constructor(outbox) {
    this.outbox = outbox;
    this.site = undefined;
    this.chat = { state: 'new' };
    this.messages = [];
    this.sent = new Map(); // acknowledged, but not yet seen as messages
    this.typing = '';
    this.fresh = false; // after the end of a chat the visitor asked for a new one, which begins with their first words
  }

  /** Take over a snapshot. */
  replace(snapshot) {
    this.site = snapshot.site;
    this.chat = snapshot.chat;
    this.sent.clear();
    if (this.chat.state !== 'closed') this.fresh = false;
    this.fill(snapshot.messages ?? []);
  }

  /** All messages at once: one look into what the browser keeps, instead of one for each. */
  fill(messages) {
    const found = new Map(messages.map((message) => [message.id, message]));
    for (const entry of this.outbox.entries()) if (found.has(entry.id)) this.outbox.settle(entry.id);
    this.messages = [...found.values()].sort((one, other) => one.number - other.number);
  }

  /** Take in an event; one of an unknown kind is skipped. Gives the message it brought, if it is a new one. */
  apply(event) {
    switch (event.kind) {
      case 'message_added':
        return this.add(event.data.message);
      case 'chat_changed':
        this.change(event.data);
        return undefined;
      case 'site_changed':
        this.site = event.data.site;
        return undefined;
      default:
        return undefined;
    }
  }

  change({ chat, restarted }) {
    if (restarted) {
      this.messages = [];
      this.fresh = false;
    }
    if (chat.state !== 'talking') this.typing = '';
    this.chat = chat;
  }

  add(message) {
    this.sent.delete(message.id);
    this.outbox.settle(message.id);
    if (this.messages.some((known) => known.id === message.id)) return undefined;
    if (message.author.kind !== 'visitor') this.typing = '';
    const place = this.messages.findIndex((known) => known.number > message.number);
    this.messages.splice(place < 0 ? this.messages.length : place, 0, message);
    return message;
  }

  /** The server has this entry of the outbox; it is shown until it comes back as a message. */
  acknowledge(entry) {
    if (entry && !this.messages.some((known) => known.id === entry.id)) this.sent.set(entry.id, entry);
  }

  /** What the site's own texts are written in. */
  get language() {
    return this.site?.language ?? 'en';
  }

  /** Who answers; empty while that is the bot. */
  get person() {
    return (!this.fresh && this.chat.agent) || '';
  }

  /** Whose name stands in the header. */
  get title() {
    return this.person || this.site?.bot_name || '';
  }

  /** A person reads this, or will. */
  get attended() {
    return ATTENDED.includes(this.chat.state);
  }

  /** There is nobody to talk with, not even a bot: the site has no active playbook. */
  get absent() {
    return this.chat.state === 'new' && this.messages.length === 0;
  }

  /** What the visitor agreed to in this browser, in the site's words of then. */
  get agreement() {
    return this.outbox.storage.get(AGREED) ?? [];
  }

  /** Whether that is what the site asks for now. */
  get agreed() {
    return JSON.stringify(this.agreement) === JSON.stringify(this.site?.consent);
  }

  /** What commands say of it. */
  get consent() {
    return this.site?.consent?.length && this.agreed ? { consent: true } : {};
  }

  /** The visitor must agree to something before they say anything, or before the server takes what they said. */
  get asking() {
    const begins = this.fresh || this.chat.state === 'new' || this.outbox.entries().some((entry) => entry.failed === MISSING);
    return Boolean(this.site?.consent?.length) && begins && !this.agreed && !this.absent && !this.closed;
  }

  agree() {
    this.outbox.storage.set(AGREED, this.site.consent);
  }

  /** What was agreed to holds no longer. */
  disagree() {
    this.outbox.storage.remove(AGREED);
  }

  get closed() {
    return this.chat.state === 'closed' && !this.fresh;
  }

  /** The messages to show: for a chat that is about to begin, the opening of the last one. */
  get shown() {
    return this.fresh ? this.opening : this.messages;
  }

  get opening() {
    const end = this.messages.findIndex((message) => message.author.kind !== 'bot');
    const opening = end < 0 ? this.messages : this.messages.slice(0, end);
    return opening[0]?.number === 1 ? opening : [];
  }

  /** What has not come back as a message, oldest first; `state` is sending, sent or failed. */
  get pending() {
    const waiting = this.outbox.entries().filter((entry) => !this.sent.has(entry.id));
    const entries = [...[...this.sent.values()].map((entry) => ({ ...entry, state: 'sent' })), ...waiting.map((entry) => ({ ...entry, state: entry.failed ? 'failed' : 'sending' }))];
    return entries.sort((one, other) => one.at - other.at);
  }

  /** The message whose answers the visitor may choose from now, or undefined. */
  get question() {
    const last = this.shown.at(-1);
    const open = this.fresh || ASKING.includes(this.chat.state);
    const answered = this.pending.some((entry) => entry.state !== 'failed');
    return open && !answered && !this.asking && last?.author.kind === 'bot' && last.answers?.length ? last : undefined;
  }
}
