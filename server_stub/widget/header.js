// The chat's header: whose chat it is, whether somebody is there, the menu, and the way out.

import { draw } from './avatar.js';
import { icon, make, write } from './element.js';

const MORE = 'M5 12h.01M12 12h.01M19 12h.01';
const SHUT = 'M6 6l12 12M18 6L6 18';

export class Header {
  /** `actions` has close(), and those of the menu. */
  constructor(words, actions) {
    this.words = words;
    this.title = make('h1', { id: 'title', dir: 'auto' });
    this.subtitle = make('p', { className: 'subtitle', dir: 'auto' });
    this.avatar = make('span', { className: 'avatar', 'aria-hidden': 'true' });
    const opens = { 'aria-label': words.say('menu'), 'aria-haspopup': 'menu', 'aria-expanded': 'false' };
    this.more = make('button', { type: 'button', className: 'shut more', ...opens }, icon(MORE));
    this.more.addEventListener('click', () => words.part('menu').then(({ openMenu }) => openMenu(this.more, words, actions), () => {}));
    const shut = make('button', { type: 'button', className: 'shut', 'aria-label': words.say('close') }, icon(SHUT));
    shut.addEventListener('click', actions.close);
    this.element = make('header', {}, this.avatar, make('div', { className: 'names' }, this.title, this.subtitle), this.more, shut);
  }

  render(chat) {
    const { site } = chat;
    const talking = chat.chat.state === 'talking';
    const name = chat.title || this.words.say('title');
    write(this.title, name);
    draw(this.avatar, name, !chat.person && site?.icon);
    const presence = site && !talking ? this.words.say(site.online ? 'online' : 'offline') : '';
    write(this.subtitle, [site?.name, presence].filter(Boolean).join(' · '));
    this.avatar.classList.toggle('online', Boolean(talking || site?.online));
    document.title = name;
  }
}
