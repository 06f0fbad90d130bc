// Where the visitor writes: grows with the text, keeps a draft, says when a text is too long, and takes files along.

import { icon, make, write } from './element.js';

const SEND = 'M12 19V5.5M6 11.5l6-6 6 6';
const NEAR_LIMIT = 200;

export class Composer {
  /** `actions` has write(text, files) and typing(active). */
  constructor(words, storage, actions) {
    this.words = words;
    this.storage = storage;
    this.actions = actions;
    this.limit = Infinity;
    this.tray = undefined; // where files are put, once somebody is there for whom
    this.waiting = false; // to be sent as soon as its files are there
    this.text = make('textarea', { rows: 1, className: 'input', dir: 'auto', 'aria-label': words.say('message'), placeholder: words.say('write') });
    this.text.value = storage.get('draft') ?? '';
    this.button = make('button', { type: 'submit', className: 'send', 'aria-label': words.say('send') }, icon(SEND));
    this.count = make('div', { className: 'count', id: 'count', role: 'status' });
    this.text.setAttribute('aria-describedby', 'count');
    this.box = make('div', { className: 'box' }, this.text, this.button);
    this.element = make('form', { className: 'composer', noValidate: true }, this.count, this.box);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
    this.text.addEventListener('input', () => this.changed());
    this.text.addEventListener('keydown', (event) => this.key(event));
    this.update();
  }

  focus() {
    this.text.focus();
  }

  setLimit(limit) {
    if (limit === this.limit) return;
    this.limit = limit;
    this.update();
  }

  /** Files may be added from now on. */
  attach(tray) {
    this.tray = tray;
    this.box.before(tray.element);
    this.text.before(tray.button);
    this.update();
  }

  /** There is something new about the files. */
  filled() {
    const ready = this.waiting && !this.tray.busy;
    if (ready || this.tray.failed) this.waiting = false;
    this.update();
    if (ready) this.submit();
  }

  key(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  submit() {
    const text = clean(this.text.value);
    if (this.button.disabled) return;
    this.waiting = Boolean(this.tray?.busy);
    if (this.waiting) {
      this.update();
      return;
    }
    const files = this.tray?.take() ?? [];
    this.text.value = '';
    this.changed();
    this.actions.write(text, files);
    this.focus();
  }

  changed() {
    if (this.text.value) this.storage.set('draft', this.text.value);
    else this.storage.remove('draft');
    this.actions.typing(clean(this.text.value) !== '');
    this.update();
  }

  update() {
    const text = clean(this.text.value);
    const left = this.limit - length(text);
    this.button.disabled = left < 0 || !(text || this.tray?.count) || Boolean(this.tray?.failed) || this.waiting;
    this.text.readOnly = this.waiting;
    this.tray?.wait(this.waiting);
    this.text.setAttribute('aria-invalid', String(left < 0));
    write(this.count, left < 0 ? this.words.say('too_long', { count: this.words.number(-left) }) : left < NEAR_LIMIT ? this.words.say('left', { count: this.words.number(left) }) : '');
    this.text.style.setProperty('block-size', 'auto');
    const edges = this.text.offsetHeight - this.text.clientHeight;
    this.text.style.setProperty('block-size', `${this.text.scrollHeight + edges}px`);
  }
}

/** What is sent of a text: no control characters but line breaks and tabs, no space around it. */
function clean(text) {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '').trim();
}

/** Characters as the server counts them. */
function length(text) {
  return Array.from(text).length;
}
