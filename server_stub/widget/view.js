// The chat as a whole: header, messages, a line about how things stand, and where to write.

import { palette } from './colour.js';
import { Composer } from './composer.js';
import { icon, make, write } from './element.js';
import { History } from './history.js';

const SOUND = 'M10 20a2.2 2.2 0 0 0 4 0M12 3.5a6 6 0 0 0-6 6c0 5-2 6.5-2 7h16c0-.5-2-2-2-7a6 6 0 0 0-6-6Z';
const SHUT = 'M6 6l12 12M18 6L6 18';
const dark = window.matchMedia('(prefers-color-scheme: dark)');

export class View {
  /** `actions`: answer, retry, discard, write, typing, restart, close; and sound. */
  constructor(words, storage, actions) {
    this.words = words;
    this.title = make('h1', { id: 'title', dir: 'auto' });
    this.subtitle = make('p', { className: 'subtitle', dir: 'auto' });
    this.avatar = make('span', { className: 'avatar', 'aria-hidden': 'true' });
    this.history = new History(words, actions);
    this.composer = new Composer(words, storage, actions);
    this.line = make('div', { className: 'line', role: 'status' });
    this.restart = make('button', { type: 'button', className: 'restart' }, words.say('restart'));
    this.ended = make('div', { className: 'ended' }, make('p', {}, words.say('ended')), this.restart);
    this.root = make('main', { className: 'chat', role: 'dialog', 'aria-labelledby': 'title', tabIndex: -1 });
    this.root.append(this.header(actions), this.history.element, this.line, this.composer.element, this.ended);
    this.restart.addEventListener('click', () => {
      actions.restart();
      this.composer.focus();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) actions.close();
      if (event.key === 'Tab' && this.root.ariaModal === 'true') this.turn(event);
    });
    dark.addEventListener('change', () => this.paint(this.accent));
    document.documentElement.lang = words.language;
    document.body.append(this.root);
  }

  header(actions) {
    const shut = make('button', { type: 'button', className: 'shut', 'aria-label': this.words.say('close') }, icon(SHUT));
    shut.addEventListener('click', actions.close);
    return make('header', {}, this.avatar, make('div', { className: 'names' }, this.title, this.subtitle), this.bell(actions.sound), shut);
  }

  /** Behind the last thing comes the first again: the page under a chat that covers it cannot be seen. */
  turn(event) {
    const all = Array.from(this.root.querySelectorAll('button:enabled, textarea, a, .log')).filter((one) => one.getClientRects().length > 0);
    const [end, other] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
    const { activeElement } = document;
    if (activeElement !== end && all.includes(activeElement)) return;
    event.preventDefault();
    other.focus();
  }

  bell(sound) {
    const bell = make('button', { type: 'button', className: 'shut bell', title: this.words.say('sound'), 'aria-label': this.words.say('sound') }, icon(SOUND));
    const draw = () => bell.setAttribute('aria-pressed', String(sound.wanted));
    bell.addEventListener('click', () => {
      sound.toggle();
      draw();
    });
    draw();
    return bell;
  }

  focus() {
    // On a touch screen, focus in a text box would open the keyboard over the chat.
    const writes = !this.composer.element.hidden && window.matchMedia('(pointer: fine)').matches;
    if (writes) this.composer.focus();
    else this.root.focus();
  }

  render(session) {
    const { chat } = session;
    this.root.classList.toggle('loading', !session.known);
    this.names(chat);
    this.history.render(chat, session.now());
    this.composer.setLimit(session.limit);
    const over = session.socket.state === 'over';
    this.composer.element.hidden = chat.closed || over;
    this.ended.hidden = !chat.closed || over;
  }

  names(chat) {
    const talking = chat.chat.state === 'talking';
    const name = chat.title || this.words.say('title');
    write(this.title, name);
    write(this.avatar, Array.from(name)[0].toUpperCase());
    this.avatar.classList.toggle('person', talking);
    const site = chat.site;
    const presence = site && !talking ? this.words.say(site.online ? 'online' : 'offline') : '';
    write(this.subtitle, [site?.name, presence].filter(Boolean).join(' · '));
    this.avatar.classList.toggle('online', Boolean(talking || site?.online));
    document.title = name;
    if (site && site.accent !== this.accent) this.paint(site.accent);
  }

  /** The line above the text box. `trouble`: the connection has been gone for longer than a moment. */
  status(session, trouble) {
    const { state, wait_deadline: deadline } = session.chat.chat;
    let kind = '';
    let text = '';
    if (session.socket.state === 'over') [kind, text] = ['bad', this.words.say(session.socket.why === 4406 ? 'over.reload' : 'over')];
    else if (trouble) [kind, text] = ['trouble', this.words.say(navigator.onLine === false ? 'trouble.offline' : 'trouble')];
    else if (state === 'waiting') [kind, text] = ['waiting', `${this.words.say('waiting')} ${deadline ? this.words.wait(deadline - session.now()) : ''}`.trim()];
    this.line.className = `line ${kind}`;
    write(this.line, text);
  }

  paint(accent) {
    this.accent = accent;
    const colours = palette(accent, dark.matches);
    const style = document.documentElement.style;
    style.setProperty('--accent', colours.accent);
    style.setProperty('--on-accent', colours.onAccent);
    style.setProperty('--accent-text', colours.accentText);
    this.colours = colours;
  }
}
