// The chat as a whole: header, messages, a line about how things stand, and where to write.

import { palette } from './colour.js';
import { Composer } from './composer.js';
import { make, write } from './element.js';
import { Header } from './header.js';
import { History } from './history.js';

const REACHABLE = 'button:enabled, textarea, a, .log, [tabindex="0"]';
const dark = window.matchMedia('(prefers-color-scheme: dark)');

export class View {
  /** `actions`: those of header, history and composer, and restart(), agree() and tray(composer). */
  constructor(words, storage, actions) {
    this.tray = undefined; // resolves to where files are put, once somebody is there for whom
    this.words = words;
    this.actions = actions;
    this.header = new Header(words, actions);
    this.history = new History(words, actions);
    this.composer = new Composer(words, storage, actions);
    this.line = make('div', { className: 'line', role: 'status' });
    this.restart = make('button', { type: 'button', className: 'pill' }, words.say('restart'));
    this.ended = make('div', { className: 'ended' }, make('p', {}, words.say('ended')), this.restart);
    this.gate = make('div', { className: 'gate' });
    this.root = make('div', { className: 'chat loading', role: 'dialog', 'aria-labelledby': 'title', tabIndex: -1 });
    this.root.append(this.header.element, this.history.element, this.line, this.composer.element, this.gate, this.ended);
    this.restart.addEventListener('click', () => {
      actions.restart();
      this.focus();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) actions.close();
      if (event.key === 'Tab' && this.root.ariaModal === 'true') this.turn(event);
    });
    dark.addEventListener('change', () => this.paint(this.accent));
    document.documentElement.lang = words.language;
    document.body.append(make('main', {}, this.root));
  }

  /** Behind the last thing comes the first again: the page under a chat that covers it cannot be seen. */
  turn(event) {
    const all = Array.from(this.root.querySelectorAll(REACHABLE)).filter((one) => one.getClientRects().length > 0);
    const [end, other] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
    const { activeElement } = document;
    if (activeElement !== end && all.includes(activeElement)) return;
    event.preventDefault();
    other.focus();
  }

  focus() {
    // On a touch screen, focus in a text box would open the keyboard over the chat.
    const writes = !this.composer.element.hidden && window.matchMedia('(pointer: fine)').matches;
    if (writes) this.composer.focus();
    else this.root.focus();
  }

  render(session) {
    const { chat } = session;
    const over = session.socket.state === 'over';
    this.root.classList.toggle('loading', !session.known && !over);
    this.root.classList.toggle('bare', (over || session.known) && !chat.shown.length);
    this.header.render(chat);
    if (chat.site && chat.site.accent !== this.accent) this.paint(chat.site.accent);
    this.history.render(chat, session.now());
    this.composer.setLimit(session.limit);
    this.composer.element.hidden = chat.closed || over || chat.asking || (session.known && chat.absent);
    this.ended.hidden = !chat.closed || over;
    this.gate.hidden = !chat.asking || over;
    if (chat.asking) this.consent(chat.site.consent, chat.language);
    this.attach(chat.attended, chat.site?.files !== false);
  }

  /** Files are for people: there is a tray for them while somebody reads what is written, or will, and where the site takes some. */
  async attach(attended, taken) {
    if (attended && taken) this.tray ??= this.actions.tray(this.composer).catch(() => undefined);
    (await this.tray)?.offer(attended, taken);
  }

  /** What must be agreed to stands where the visitor would write. */
  consent(blocks, language) {
    const seen = JSON.stringify(blocks);
    if (seen === this.consented) return;
    this.consented = seen;
    const build = ({ consent }) => seen === this.consented && this.gate.replaceChildren(consent(blocks, language, this.words, () => this.agree()));
    this.words.part('consent').then(build, () => { this.consented = ''; });
  }

  agree() {
    this.actions.agree();
    this.focus();
  }

  /** The line above the text box. `trouble`: the connection has been gone for longer than a moment. */
  status(session, trouble) {
    const [kind, text] = this.standing(session, trouble);
    this.line.className = `line ${kind}`;
    write(this.line, text);
  }

  standing(session, trouble) {
    const { chat, socket, known } = session;
    const { state, wait_deadline: deadline } = chat.chat;
    if (socket.state === 'over') return ['bad', this.words.end(socket.why)];
    if (trouble) return ['trouble', this.words.say(navigator.onLine === false ? 'trouble.offline' : 'trouble')];
    if (known && chat.absent) return ['', this.words.refusal('no_playbook')];
    if (state === 'waiting') return ['waiting', `${this.words.say('waiting')} ${deadline ? this.words.wait(deadline - session.now()) : ''}`.trim()];
    return ['', ''];
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
