// What the visitor has not looked at. How far they have is kept by the browser: who looks in one tab has looked in all, and on the next page.

const NAME = 'read';

/** Whether it is a text of somebody else. */
export function incoming(message) {
  return message.author.kind !== 'visitor' && (message.kind ?? 'text') === 'text';
}

export class Unread {
  constructor(storage, chat) {
    this.storage = storage;
    this.chat = chat;
  }

  get count() {
    const { chat, messages } = this.chat;
    const read = this.storage.get(NAME);
    if (!read || chat.state === 'new') return 0;
    // Who writes has read what stands above.
    const since = messages.slice(messages.findLastIndex((message) => message.author.kind === 'visitor') + 1);
    return since.filter((message) => incoming(message) && !(message.conversation === read.conversation && message.number <= read.number)).length;
  }

  /** All there is was looked at; or, with `first`, counts as if it was where nothing is noted yet. */
  note(first) {
    const last = this.chat.messages.at(-1);
    const read = this.storage.get(NAME);
    if (!last || (read && (first || (read.conversation === last.conversation && read.number >= last.number)))) return;
    this.storage.set(NAME, { conversation: last.conversation, number: last.number });
  }

  /** Call back when the visitor looked in another tab. */
  watch(listener) {
    this.storage.watch((name) => name === NAME && listener());
  }
}
