// One message as the visitor sees it: what was said, by whom and when, and what became of their own words.

import { draw } from './avatar.js';
import { arrange, item, linked, make, write } from './element.js';
import { marked } from './marks.js';

export class Bubbles {
  /** `actions` has retry(id), discard(id) and files(node, files), which shows files in the node. */
  constructor(words, actions) {
    this.words = words;
    this.actions = actions;
  }

  make(entry) {
    const speaker = make('span', { className: 'unseen' }, `${entry.mine ? this.words.say('you') : entry.name}: `);
    const author = make('div', { className: 'author', 'aria-hidden': 'true', dir: 'auto' }, entry.name);
    const bubble = make('div', { className: 'bubble', title: entry.at ? this.words.fullTime(entry.at) : '' }, speaker, ...this.content(entry));
    if (!entry.mine) bubble.append(make('span', { className: 'avatar', 'aria-hidden': 'true' }));
    return make('div', {}, author, bubble, make('div', { className: 'meta' }));
  }

  content({ text, lang = '', marked: blocks, files }) {
    const nodes = marked(blocks, this.words);
    const parts = [];
    if (nodes) parts.push(make('div', { className: 'text marks', dir: 'auto', lang }, ...nodes));
    else if (text) parts.push(make('span', { className: 'text', dir: 'auto', lang }, ...linked(text)));
    if (files?.length) parts.push(this.files(files));
    return parts;
  }

  files(files) {
    const node = make('div', { className: 'files' }, files.map((file) => file.name).join(', '));
    this.actions.files(node, files);
    return node;
  }

  update(node, entry, { first, now, sent }) {
    node.querySelector('.author').hidden = !first || entry.author !== 'agent';
    const face = node.querySelector('.avatar');
    if (face) draw(face, entry.name, entry.sign);
    this.meta(node.querySelector('.meta'), entry, now, sent);
  }

  meta(node, entry, now, sent) {
    const parts = [];
    if (entry.state === 'failed') parts.push(this.failure(entry));
    else if (entry.state === 'sending') parts.push(item('sending', () => make('span', {}, this.words.say('sending'))));
    else if (now && entry.at) parts.push(this.moment(entry, now));
    if (sent) parts.push(item('sent', () => make('span', {}, this.words.say('sent'))));
    arrange(node, parts);
  }

  moment(entry, now) {
    const build = () => make('time', { dateTime: new Date(entry.at).toISOString(), title: this.words.fullTime(entry.at) });
    return { key: 'time', make: build, update: (node) => write(node, this.words.time(entry.at, now)) };
  }

  failure(entry) {
    const button = (name, act) => {
      const made = make('button', { type: 'button', className: 'link' }, this.words.say(name));
      made.addEventListener('click', () => act(entry.id));
      return made;
    };
    const why = make('span', { className: 'bad' }, `${this.words.say('failed')} ${this.words.refusal(entry.failed)}`);
    const retry = () => button('retry', this.actions.retry);
    const discard = () => button('discard', this.actions.discard);
    return item('failed', () => make('span', { className: 'failure' }, why, ' ', retry(), ' ', discard()));
  }
}
