// What the visitor said and the server has not acknowledged; kept by the browser, one key an entry, so that tabs do not overwrite each other.

import { newId } from './storage.js';

const NAME = 'out.';

export class Outbox {
  constructor(storage) {
    this.storage = storage;
    this.last = 0;
  }

  /** Put a command in; the entry says what it will look like: {id, kind, data, text, files, at, failed}. */
  add(kind, data, text, files) {
    this.last = Math.max(Date.now(), this.last + 1);
    const entry = { id: newId(), kind, data, text, files, at: this.last, failed: '' };
    this.storage.set(NAME + entry.id, entry);
    return entry;
  }

  /** Whether all tabs see what is in it: not where the browser keeps nothing, or is full. */
  get shared() {
    return !this.storage.alone(NAME);
  }

  /** All entries, oldest first; `failed` ones hold the code of their refusal. */
  entries() {
    const entries = this.storage.names(NAME).map((name) => this.storage.get(name));
    return entries.filter(isEntry).sort((one, other) => one.at - other.at);
  }

  /** The entry that is to be sent next, or undefined. */
  next() {
    return this.entries().find((entry) => !entry.failed);
  }

  get(id) {
    const entry = this.storage.get(NAME + id);
    return isEntry(entry) ? entry : undefined;
  }

  /** The server has it. */
  settle(id) {
    this.storage.remove(NAME + id);
  }

  /** The server will not have it; it stays, so that nothing typed is lost. */
  fail(id, code) {
    const entry = this.get(id);
    if (entry) this.storage.set(NAME + id, { ...entry, failed: code });
  }

  /** Try a refused one again, with `more` in its data: as a new one, since the refusal of the old one is final. */
  retry(id, more) {
    const entry = this.get(id);
    if (!entry) return;
    this.settle(id);
    this.add(entry.kind, { ...entry.data, ...more }, entry.text, entry.files);
  }

  /** Call back when another tab changed the outbox: with the entry that was settled there, or nothing. */
  watch(listener) {
    this.storage.watch((name, before, now) => {
      if (name.startsWith(NAME)) listener(now === undefined && isEntry(before) && !before.failed ? before : undefined);
    });
  }
}

function isEntry(entry) {
  return Boolean(entry) && typeof entry.id === 'string' && typeof entry.text === 'string';
}
