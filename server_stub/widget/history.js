// The messages as the visitor sees them: bubbles, notices, answers to choose from, and what became of their own words.

import { Bubbles } from './bubbles.js';
import { arrange, icon, item, make } from './element.js';

const GROUP_MS = 5 * 60_000;
const NEAR_PX = 80;
const AT_ONCE = 10; // messages; more at a time would keep the page waiting
const SETTLES_MS = 500;
const DOWN = 'M6 9.5l6 6 6-6';

export class History {
  /** `actions` has answer(question, answer), and those of bubbles. */
  constructor(words, actions) {
    this.words = words;
    this.actions = actions;
    this.bubbles = new Bubbles(words, actions);
    this.log = make('div', { className: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': words.say('messages'), tabIndex: 0 });
    this.latest = make('button', { type: 'button', className: 'latest', hidden: true, 'aria-label': words.say('latest') }, icon(DOWN));
    this.element = make('div', { className: 'history' }, this.log, this.latest);
    this.above = 0; // how many older ones are not there yet
    this.done = new WeakMap(); // what each node shows
    this.latest.addEventListener('click', () => this.scrollDown());
    this.stuck = true; // to the newest message, until the visitor scrolls up
    this.top = 0;
    this.log.addEventListener('scroll', () => this.scrolled());
    new ResizeObserver(() => this.grown()).observe(this.log);
  }

  render(chat, now) {
    this.scrolled(); // the browser tells of it later
    const { childElementCount: count, lastElementChild: last } = this.log;
    arrange(this.log, this.items(chat, now));
    const grown = this.log.childElementCount > count && this.log.lastElementChild !== last;
    const own = this.log.lastElementChild?.classList.contains('out');
    this.stuck ||= grown && own;
    if (this.stuck) this.scrollDown();
    else if (grown) this.latest.hidden = false;
  }

  /** How many older entries to leave out for now: the newest are there at once, the others follow piece by piece. */
  window(entries, chat, now) {
    const most = Math.max(0, entries.length - AT_ONCE);
    this.above = this.log.childElementCount ? Math.min(this.above, most) : most;
    clearTimeout(this.filling);
    if (this.above > 0) {
      this.filling = setTimeout(() => {
        this.above = Math.max(0, this.above - AT_ONCE);
        this.render(chat, now);
      });
    }
    this.announce(this.above === 0);
    return this.above;
  }

  /** Older messages are no news to a screen reader. */
  announce(whole) {
    clearTimeout(this.silence);
    if (!whole) this.log.setAttribute('aria-live', 'off');
    else this.silence = setTimeout(() => this.log.setAttribute('aria-live', 'polite'), SETTLES_MS);
  }

  items(chat, now) {
    const shown = chat.shown.map((message) => fromMessage(message, chat.site, chat.language));
    const entries = [...shown, ...chat.pending.map(fromPending)].filter((entry) => Object.hasOwn(SHOWN, entry.kind));
    const sent = entries.filter((entry) => entry.mine && entry.state === 'sent').at(-1);
    const today = new Date(now).toDateString();
    const from = this.window(entries, chat, now);
    const items = entries.slice(from).map((entry, place) => this.item(entry, entries[from + place - 1], entries[from + place + 1], { now, today, sent }));
    const question = chat.question;
    if (question) items.push(this.answers(question, chat.language));
    if (chat.typing) items.push(this.typing(chat.typing));
    return items;
  }

  /** The time stands where the talk pauses, "Sent" at the newest of the visitor's own words. */
  item(entry, before, after, { now, today, sent }) {
    if (entry.kind !== 'text') return this.notice(entry, now);
    const first = !joins(before, entry);
    const last = !joins(entry, after);
    const pauses = !after || after.at - entry.at > GROUP_MS;
    return {
      key: entry.id,
      make: () => this.bubbles.make(entry),
      update: (node) => {
        const looks = `row ${entry.mine ? 'out' : 'in'}${first ? ' first' : ''}${last ? ' last' : ''} ${entry.state}`;
        const shows = [looks, pauses && today, entry === sent, entry.failed, entry.name, entry.sign].join();
        if (this.done.get(node) === shows) return;
        this.done.set(node, shows);
        node.className = looks;
        this.bubbles.update(node, entry, { first, now: pauses && now, sent: entry === sent });
      },
    };
  }

  notice(entry, now) {
    const sentence = entry.kind === 'unassigned' && !entry.name ? 'unassigned.nameless' : SHOWN[entry.kind];
    const words = this.words.say(sentence, { name: entry.name });
    const build = () => make('div', { className: 'notice', dir: 'auto' }, make('span', {}, words), ' ', make('span', { className: 'meta' }));
    return { key: entry.id, make: build, update: (node) => arrange(node.lastElementChild, [this.bubbles.moment(entry, now)]) };
  }

  answers(question, lang) {
    const build = () => {
      const group = make('div', { className: 'answers', role: 'group', 'aria-label': question.text, lang });
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

  /** Something within a message has come that takes room. */
  grown() {
    if (this.stuck) this.scrollDown();
  }

  /** Only upwards does somebody scroll who wants to stay there: messages that grow move nothing. */
  scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.log;
    const near = scrollHeight - scrollTop - clientHeight < NEAR_PX;
    if (near) this.latest.hidden = true;
    this.stuck = near || (this.stuck && scrollTop >= this.top);
    this.top = scrollTop;
  }

  scrollDown() {
    this.latest.hidden = true;
    this.log.scrollTop = this.log.scrollHeight;
  }
}

// The kinds of messages a visitor is shown, and the words of those that are notices.
const SHOWN = { text: '', joined: 'joined', unassigned: 'unassigned', closed: 'closed' };

function fromMessage({ id, kind = 'text', author, text = '', at, marked, files }, site, language) {
  const bot = author.kind === 'bot';
  const by = { name: author.name || (bot && site?.bot_name) || '', sign: bot ? site?.icon : '', lang: bot ? language : '', mine: author.kind === 'visitor', author: author.kind };
  return { id, kind, ...by, text, marked, files, at, state: 'sent' };
}

function fromPending({ id, text, files, at, state, failed }) {
  return { id, kind: 'text', name: '', mine: true, author: 'visitor', text, files, at, state, failed };
}

/** Whether two entries are so close that they are shown as one group. */
function joins(before, entry) {
  if (!before || !entry || before.kind !== 'text' || entry.kind !== 'text') return false;
  return before.author === entry.author && before.name === entry.name && entry.at - before.at < GROUP_MS && before.state === entry.state;
}
