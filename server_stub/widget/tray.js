// The files that go with the next message: chosen, pasted or dropped, uploaded at once, shown above the text box.

import { keep } from './files.js';
import { arrange, icon, make, write } from './element.js';
import { size } from './size.js';
import { styled } from './styled.js';
import { Upload } from './upload.js';

const CLIP = 'M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1l8.7-8.7a3.4 3.4 0 0 1 4.8 4.8l-8.7 8.7a1.7 1.7 0 0 1-2.4-2.4l7.7-7.7';
const PAGE = 'M7 3.5h7l4 4v13H7ZM14 3.5v4h4';
const SHUT = 'M7 7l10 10M17 7L7 17';
const MOST = 10;
const LARGEST = 10 * 1024 * 1024;

await styled('tray');

export class Tray {
  /** `changed` is called when there is something new about the files; `around` is where they may be dropped. */
  constructor(words, authorization, around, changed) {
    this.words = words;
    this.authorization = authorization;
    this.changed = changed;
    this.uploads = [];
    this.offered = true;
    this.taken = true;
    this.waiting = false;
    this.list = make('ul', { className: 'uploads', 'aria-label': words.say('files') });
    this.said = make('p', { className: 'said', role: 'status' });
    this.input = make('input', { type: 'file', multiple: true, hidden: true });
    this.element = make('div', { className: 'tray' }, this.list, this.said, this.input);
    this.button = make('button', { type: 'button', className: 'shut clip', 'aria-label': words.say('attach'), title: words.say('attach') }, icon(CLIP));
    this.button.addEventListener('click', () => this.input.click());
    this.input.addEventListener('change', () => {
      this.add(this.input.files);
      this.input.value = '';
    });
    around.addEventListener('paste', (event) => this.given(event, event.clipboardData));
    around.addEventListener('dragover', (event) => this.over(event, around));
    around.addEventListener('dragleave', (event) => around.contains(event.relatedTarget) || around.classList.remove('dropping'));
    around.addEventListener('drop', (event) => {
      around.classList.remove('dropping');
      this.given(event, event.dataTransfer);
    });
    window.addEventListener('offline', () => this.render());
    this.render();
  }

  /** Whether files can be taken along now, and whether the site takes more than those that are there already. */
  offer(offered, taken) {
    if (offered === this.offered && taken === this.taken) return;
    this.offered = offered;
    this.taken = taken;
    if (!offered) for (const upload of this.uploads.splice(0)) upload.cancel();
    this.update();
  }

  get open() {
    return this.offered && this.taken;
  }

  get count() {
    return this.uploads.length;
  }

  /** Not all of them are there yet. */
  get busy() {
    return this.uploads.some((upload) => upload.state !== 'done');
  }

  get failed() {
    return this.uploads.some((upload) => upload.state === 'failed');
  }

  /** Sending waits for the files, or does not. */
  wait(waiting) {
    if (waiting === this.waiting) return;
    this.waiting = waiting;
    this.render();
  }

  /** What is there, as the server knows it; the tray is empty then. */
  take() {
    const files = this.uploads.splice(0).map((upload) => {
      upload.cancel();
      keep(upload.stored.id, upload.file);
      return upload.stored;
    });
    this.render();
    return files;
  }

  over(event, around) {
    if (!this.open || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    around.classList.add('dropping');
  }

  given(event, data) {
    if (!this.open || !data?.files.length) return;
    event.preventDefault();
    this.add(data.files);
  }

  add(files) {
    const room = MOST - this.count;
    const taken = Array.from(files).slice(0, room);
    this.crowded = files.length > room;
    for (const file of taken) this.begin(file);
    this.update();
  }

  begin(file) {
    const upload = new Upload(file, this.authorization, () => this.update());
    this.uploads.push(upload);
    if (file.size === 0) upload.fail('file_empty');
    else if (file.size > LARGEST) upload.fail('file_too_large');
    else upload.send();
  }

  remove(upload) {
    upload.cancel();
    this.uploads = this.uploads.filter((one) => one !== upload);
    this.crowded = false;
    this.update();
    this.button.focus();
  }

  update() {
    this.render();
    this.changed();
  }

  render() {
    this.button.hidden = !this.open;
    this.element.hidden = !this.count;
    arrange(this.list, this.uploads.map((upload) => ({ key: upload.id, make: () => this.row(upload), update: (node) => this.show(node, upload) })));
    write(this.said, this.words.say(this.sentence(), { count: this.words.number(MOST) }));
    this.said.hidden = !this.said.textContent;
  }

  /** What is to be said of all of them, as the name of a sentence. */
  sentence() {
    if (this.crowded) return 'files.most';
    if (this.uploads.some((upload) => upload.state === 'waiting')) return 'files.offline';
    if (this.failed) return 'files.failed';
    return this.waiting ? 'files.waiting' : '';
  }

  row(upload) {
    const small = upload.file.type.startsWith('image/') ? make('img', { alt: '', src: URL.createObjectURL(upload.file) }) : icon(PAGE);
    small.addEventListener('error', () => small.replaceWith(icon(PAGE)));
    const again = make('button', { type: 'button', className: 'link' }, this.words.say('retry'));
    again.addEventListener('click', () => upload.send());
    const away = make('button', { type: 'button', className: 'shut', 'aria-label': `${this.words.say('discard')}: ${upload.name}` }, icon(SHUT));
    away.addEventListener('click', () => this.remove(upload));
    const name = make('span', { className: 'name', dir: 'auto' }, upload.name);
    const bar = make('progress', { max: 1, 'aria-label': upload.name });
    return make('li', {}, small, make('span', { className: 'about' }, name, make('span', { className: 'stand' }), bar), again, away);
  }

  show(node, upload) {
    node.className = upload.state;
    const bar = node.querySelector('progress');
    bar.hidden = upload.state !== 'sending';
    bar.value = upload.share;
    node.querySelector('.link').hidden = upload.state !== 'failed' || ['file_empty', 'file_too_large', 'file_refused'].includes(upload.code);
    write(node.querySelector('.stand'), upload.state === 'failed' ? this.failure(upload) : size(upload.file.size, this.words.language));
  }

  failure({ code, detail }) {
    return this.words.refusal(code, { limit: size(Number(detail.limit) || LARGEST, this.words.language) });
  }
}
