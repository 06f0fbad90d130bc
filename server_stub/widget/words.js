// The widget's words in the visitor's language, and how times are written in it.

const LANGUAGES = ['en', 'pl', 'es', 'pt', 'nl', 'fr'];
const MINUTE_MS = 60_000;
const ASK_AGAIN_MS = 3_000;

/** The first language we know among these codes, such as "pt-BR"; else English. */
export function choose(codes) {
  return codes.map((code) => (code || '').slice(0, 2).toLowerCase()).find((code) => LANGUAGES.includes(code)) ?? 'en';
}

/** The words of a language; asks again until they come, since without them there is nothing to show. */
export async function load(language) {
  for (;;) {
    try {
      const response = await fetch(`/widget/words/${language}.json`, { credentials: 'omit' });
      if (response.ok) return new Words(language, await response.json());
    } catch {
      // No connection: the next round may have one.
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

export class Words {
  constructor(language, texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The sentence of that name, its {places} filled. */
  say(name, places = {}) {
    const text = this.texts[name] ?? name;
    return text.replace(/\{(\w+)\}/g, (whole, place) => places[place] ?? whole);
  }

  /** The words for an error code; a general sentence for one that has none. */
  refusal(code) {
    return this.texts[`refused.${code}`] ?? this.say('refused');
  }

  /** The time of day; with the day where that is not today. */
  time(at, now) {
    const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
    return new Intl.DateTimeFormat(this.language, sameDay ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  }

  fullTime(at) {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'full', timeStyle: 'short' }).format(at);
  }

  /** How long it may still take, calmly: in whole minutes. */
  wait(leftMs) {
    if (leftMs <= 0) return this.say('waiting.still');
    if (leftMs <= MINUTE_MS) return this.say('waiting.soon');
    const minutes = new Intl.NumberFormat(this.language, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
    return this.say('waiting.within', { time: minutes.format(Math.ceil(leftMs / MINUTE_MS)) });
  }
}
