// The card beside the button with the bot's first words. A page that wants it loads it when its time has come.

const STYLE = '{{greeting.css}}';
const SHUT = 'M6 6l12 12M18 6L6 18';
const LONGEST = 160;
const ANNOUNCED_AFTER_MS = 100;
const DISMISS = { en: 'Dismiss', pl: 'Odrzuć', es: 'Descartar', pt: 'Dispensar', nl: 'Sluiten', fr: 'Ignorer' };

export class Greeting {
  /** `page` has root, launcher, make(), language, press() for the way to the chat, emit(event), and `memory`, our name in its storage. */
  constructor(page) {
    this.page = page;
    this.name = `${page.memory}.greeted`;
    this.card = undefined;
  }

  /** Shown before anything was said, until the chat was open or the visitor dismissed it, once a visit. */
  draw(opening, open, hidden) {
    if (open) this.away();
    if (hidden) this.remove();
    else if (!this.card && opening && !this.dismissed) this.put(opening);
  }

  get dismissed() {
    try {
      return Boolean(this.gone || window.sessionStorage.getItem(this.name));
    } catch {
      return false;
    }
  }

  /** It takes no focus. */
  put({ name, text }) {
    const { root, launcher, make, language, press, emit } = this.page;
    dress(root);
    const said = short(text);
    const words = make('button', { class: 'words', type: 'button', dir: 'auto' }, make('b', {}, name), said);
    const away = make('button', { class: 'away', type: 'button', 'aria-label': DISMISS[language] || DISMISS.en }, cross(make));
    const heard = make('div', { class: 'heard', role: 'status' });
    this.card = make('div', { class: 'greeting' }, words, away, heard);
    words.addEventListener('click', press);
    away.addEventListener('click', () => {
      this.away();
      launcher.focus();
    });
    this.card.addEventListener('keydown', (event) => event.key === 'Escape' && away.click());
    launcher.before(this.card);
    // What is in a status from the beginning is not announced.
    setTimeout(() => heard.append(`${name}: ${said}`), ANNOUNCED_AFTER_MS);
    emit('greetingOpened');
  }

  /** For the rest of the visit. */
  away() {
    this.gone = true;
    try {
      window.sessionStorage.setItem(this.name, '1');
    } catch {
      // Then the next page may show it again.
    }
    this.remove();
  }

  remove() {
    if (!this.card) return;
    this.card.remove();
    this.card = undefined;
    this.page.emit('greetingClosed');
  }
}

function dress(root) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [root.adoptedStyleSheets[0], sheet];
}

function short(text) {
  const letters = Array.from(text);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : text;
}

function cross(make) {
  return make('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, make('path', { d: SHUT }));
}
