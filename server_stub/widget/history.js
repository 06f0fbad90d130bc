// The messages as the visitor sees them: bubbles, notices, answers to choose from, and what became of their own words.

import { arrange, icon, linked, make, write } from './element.js';

const GROUP_MS = 5 * 60_000;
const NEAR_PX = 80;
const DOWN = 'M6 9.5l6 6 6-6';

export class History {
  /** `actions` has answer(question, answer), retry(id), discard(id). */
  constructor(words, actions) {
    this.words = words;
    this.actions = actions;
    this.log = make('div', { className: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': words.say('messages'), tabIndex: 0 });
    this.latest = make('button', { type: 'button', className: 'latest', hidden: true, 'aria-label': words.say('latest') }, icon(DOWN));
    this.element = make('div', { className: 'history' }, this.log, this.latest);
    this.latest.addEventListener('click', () => this.scrollDown());
    this.log.addEventListener('scroll', () => {
      this.stuck = this.near();
      if (this.stuck) this.latest.hidden = true;
    });
    new ResizeObserver(() => this.stuck && this.scrollDown()).observe(this.log);
  }

  render(chat, now) {
    const wasNear = this.near();
    const count = this.log.childElementCount;
    arrange(this.log, this.items(chat, now));
    const grown = this.log.childElementCount > count;
    const own = this.log.lastElementChild?.classList.contains('out');
    this.stuck = wasNear || (grown && own);
    if (this.stuck) this.scrollDown();
    else if (grown) this.latest.hidden = false;
  }

  items(chat, now) {
    const shown = chat.shown.map((message) => fromMessage(message, chat.site?.bot_name));
    const entries = [...shown, ...chat.pending.map(fromPending)].filter((entry) => Object.hasOwn(SHOWN, entry.kind));
    const sent = entries.filter((entry) => entry.mine && entry.state === 'sent').at(-1);
    const items = entries.map((entry, place) => this.item(entry, entries[place - 1], entries[place + 1], { now, sent }));
    const question = chat.question;
    if (question) items.push(this.answers(question));
    if (chat.typing) items.push(this.typing(chat.typing));
    return items;
  }

  /** The time stands where the talk pauses, "Sent" at the newest of the visitor's own words. */
  item(entry, before, after, { now, sent }) {
    if (entry.kind !== 'text') return this.notice(entry, now);
    const first = !joins(before, entry);
    const last = !joins(entry, after);
    const pauses = !after || after.at - entry.at > GROUP_MS;
    return {
      key: entry.id,
      make: () => this.bubble(entry),
      update: (node) => {
        node.className = `row ${entry.mine ? 'out' : 'in'}${first ? ' first' : ''}${last ? ' last' : ''} ${entry.state}`;
        node.querySelector('.author').hidden = !first || entry.author !== 'agent';
        this.meta(node.querySelector('.meta'), entry, pauses && now, entry === sent);
      },
    };
  }

  bubble(entry) {
    const speaker = make('span', { className: 'unseen' }, `${entry.mine ? this.words.say('you') : entry.name}: `);
    const text = make('span', { className: 'text', dir: 'auto' }, ...linked(entry.text));
    const author = make('div', { className: 'author', 'aria-hidden': 'true', dir: 'auto' }, entry.name);
    return make('div', {}, author, make('div', { className: 'bubble', title: this.words.fullTime(entry.at) }, speaker, text), make('div', { className: 'meta' }));
  }

  meta(node, entry, now, sent) {
    const parts = [];
    if (entry.state === 'failed') parts.push(this.failure(entry));
    else if (entry.state === 'sending') parts.push(item('sending', () => make('span', {}, this.words.say('sending'))));
    else if (now) parts.push(this.moment(entry, now));
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

  notice(entry, now) {
    const sentence = entry.kind === 'unassigned' && !entry.name ? 'unassigned.nameless' : SHOWN[entry.kind];
    const words = this.words.say(sentence, { name: entry.name });
    const build = () => make('div', { className: 'notice', dir: 'auto' }, make('span', {}, words), ' ', make('span', { className: 'meta' }));
    return { key: entry.id, make: build, update: (node) => arrange(node.lastElementChild, [this.moment(entry, now)]) };
  }

  answers(question) {
    const build = () => {
      const group = make('div', { className: 'answers', role: 'group', 'aria-label': question.text });
      for (const answer of question.answers) {
        const button = make('button', { type: 'button', className: 'answer', dir: 'auto' }, answer.text);
        button.addEventListener('click', () => this.actions.answer(question, answer));
        group.append(button);
      }
      return group;
    };
    return item(`answers ${question.id}`, build);
  }

  typing(name) {
    const dots = () => make('span', { className: 'dots' }, make('i'), make('i'), make('i'));
    const build = () => make('div', { className: 'row in typing', 'aria-hidden': 'true' }, make('div', { className: 'bubble' }, dots()));
    return { key: 'typing', make: build, update: (node) => { node.title = this.words.say('typing', { name }); } };
  }

  near() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_PX;
  }

  scrollDown() {
    this.latest.hidden = true;
    this.log.scrollTop = this.log.scrollHeight;
  }
}

// The kinds of messages a visitor is shown, and the words of those that are notices.
const SHOWN = { text: '', joined: 'joined', unassigned: 'unassigned', closed: 'closed' };

function item(key, build) {
  return { key, make: build, update: () => {} };
}

function fromMessage({ id, kind = 'text', author, text = '', at }, botName = '') {
  return { id, kind, name: author.name || (author.kind === 'bot' ? botName : ''), mine: author.kind === 'visitor', author: author.kind, text, at, state: 'sent' };
}

function fromPending({ id, text, at, state, failed }) {
  return { id, kind: 'text', name: '', mine: true, author: 'visitor', text, at, state, failed };
}

/** Whether two entries are so close that they are shown as one group. */
function joins(before, entry) {
  if (!before || !entry || before.kind !== 'text' || entry.kind !== 'text') return false;
  return before.author === entry.author && before.name === entry.name && entry.at - before.at < GROUP_MS && before.state === entry.state;
}
