// Who is writing at this moment: what the server is told of the visitor, and what it tells of the other side.

const EVERY_MS = 3_000;
const ENDS_MS = 7_000;

export class Typing {
  /** `chat` keeps who is writing to the visitor, `send(frame)` tells the server, `changed()` is called when the chat looks different. */
  constructor(chat, send, changed) {
    this.chat = chat;
    this.send = send;
    this.changed = changed;
    this.told = 0;
  }

  /** The visitor is writing, or has stopped. */
  tell(active) {
    const due = active ? Date.now() - this.told > EVERY_MS : this.told > 0;
    if (!due || this.chat.chat.state !== 'talking') return;
    this.told = active ? Date.now() : 0;
    this.send({ type: 'typing', typing: active });
  }

  /** What they wrote is said; writing on is told of anew. */
  said() {
    this.told = 0;
  }

  /** Somebody is writing to the visitor, for as long as it is said again. */
  hear({ name = '', typing = true }) {
    clearTimeout(this.timer);
    this.chat.typing = typing === false ? '' : name || this.chat.title;
    if (this.chat.typing) this.timer = setTimeout(() => this.hear({ typing: false }), ENDS_MS);
    this.changed();
  }
}
