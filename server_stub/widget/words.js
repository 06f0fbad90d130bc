// The widget's words in the visitor's language, and how times are written in it.

const LANGUAGES = ['en', 'pl', 'es', 'pt', 'nl', 'fr'];
const MINUTE_MS = 60_000;
const ASK_AGAIN_MS = 3_000;
const TURNS = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;
const MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/** The first language we know among these codes, such as "pt-BR"; else English. */
export function choose(codes) {
  return codes.map((code) => (code || '').slice(0, 2).toLowerCase()).find((code) => LANGUAGES.includes(code)) ?? 'en';
}

/** The words of a language; asks again until they come, since without them there is nothing to show. */
export async function load(language) {
  setTimeout(() => new Words(language, {}).time(0, 0)); // browsers take long to begin with dates: not while the first message waits
  for (;;) {
    try {
      return new Words(language, await texts(language));
    } catch {
      // No connection: the next round may have one.
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

async function texts(name) {
  const response = await fetch(`/widget/words/${name}.json`, { credentials: 'omit' });
  if (!response.ok) throw new Error('no words');
  return response.json();
}

/** A name from right to left stands apart, so that it does not turn the words around it. */
const isolated = (text) => (TURNS.test(text) ? `\u2068${text.replace(MARKS, '')}\u2069` : text);

export class Words {
  constructor(language, texts) {
    this.language = language;
    this.texts = texts;
    this.dates = new Map();
  }

  /** A moment written in that way; the browser takes long to begin with one. */
  date(at, options) {
    const name = JSON.stringify(options);
    if (!this.dates.has(name)) this.dates.set(name, new Intl.DateTimeFormat(this.language, options));
    return this.dates.get(name).format(at);
  }

  /** The sentence of that name, its {places} filled. */
  say(name, places = {}) {
    const text = this.texts[name] ?? name;
    return text.replace(/\{(\w+)\}/g, (whole, place) => (places[place] === undefined ? whole : isolated(String(places[place]))));
  }

  /** A module of the chat that is loaded when it is needed, and the words for such. Rejects where they cannot be had now. */
  async part(name) {
    this.more ??= texts(`parts/${this.language}`).then((more) => Object.assign(this.texts, more));
    try {
      await this.more;
    } catch (error) {
      this.more = undefined;
      throw error;
    }
    return import(`./${name}.js`);
  }

  /** The words for an error code; a general sentence for one that has none. */
  refusal(code, places) {
    return this.say(`refused.${code}` in this.texts ? `refused.${code}` : 'refused', places);
  }

  number(value) {
    return new Intl.NumberFormat(this.language).format(value);
  }

  /** Why there is no chat any more: a close code, or what the server answered. */
  end(why) {
    if (why === 4406) return this.say('over.reload');
    return why === 'not_entitled' || why === 4003 ? this.refusal('no_playbook') : this.say('over');
  }

  /** The time of day; with the day where that is not today. */
  time(at, now) {
    const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
    return this.date(at, sameDay ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' });
  }

  fullTime(at) {
    return this.date(at, { dateStyle: 'full', timeStyle: 'short' });
  }

  /** How long it may still take, calmly: in whole minutes. */
  wait(leftMs) {
    if (leftMs <= 0) return this.say('waiting.still');
    if (leftMs <= MINUTE_MS) return this.say('waiting.soon');
    const minutes = new Intl.NumberFormat(this.language, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
    return this.say('waiting.within', { time: minutes.format(Math.ceil(leftMs / MINUTE_MS)) });
  }
}
