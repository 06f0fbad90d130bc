// What the browser keeps for the next visit; in memory where it may not keep anything.

function browserStorage() {
  try {
    window.localStorage.getItem('livechat');
    return window.localStorage;
  } catch {
    return null;
  }
}

export class Storage {
  constructor(site) {
    this.prefix = `livechat.${site}.`;
    this.browser = browserStorage();
    this.memory = new Map();
  }

  /** The value of that name, or undefined. */
  get(name) {
    if (this.memory.has(name)) return this.memory.get(name);
    try {
      return parsed(this.browser?.getItem(this.prefix + name));
    } catch {
      return undefined;
    }
  }

  set(name, value) {
    try {
      /** @type {any} */ (this.browser).setItem(this.prefix + name, JSON.stringify(value));
      this.memory.delete(name);
    } catch {
      // Storage is blocked or full: better kept until the page goes than not at all.
      this.memory.set(name, value);
    }
  }

  /** Whether something that begins with `start` is only in memory. */
  alone(start) {
    return [...this.memory.keys()].some((name) => name.startsWith(start));
  }

  remove(name) {
    this.memory.delete(name);
    try {
      this.browser?.removeItem(this.prefix + name);
    } catch {
      // Blocked meanwhile: then nothing of ours is there.
    }
  }

  /** The names that begin with `start`. */
  names(start) {
    const found = new Set([...this.memory.keys()].filter((name) => name.startsWith(start)));
    for (let place = 0; place < (this.browser?.length ?? 0); place += 1) {
      const key = this.browser?.key(place);
      if (key?.startsWith(this.prefix + start)) found.add(key.slice(this.prefix.length));
    }
    return [...found];
  }

  /** Call back with (name, old value, new value) when another tab changed something. */
  watch(listener) {
    window.addEventListener('storage', (event) => {
      if (event.key?.startsWith(this.prefix)) listener(event.key.slice(this.prefix.length), parsed(event.oldValue), parsed(event.newValue));
    });
  }
}

function parsed(text) {
  try {
    return JSON.parse(text ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** A random UUID in canonical form; also on pages without TLS, where the browser's own maker is missing. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
