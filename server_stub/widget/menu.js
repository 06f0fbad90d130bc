// The menu in the header, as a screen reader and a keyboard know menus.

import { askToForget, showAgreement } from './asking.js';
import { icon, make } from './element.js';
import { wanted } from './sound.js';
import { styled } from './styled.js';

const TICK = 'M5 12.5l4.5 4.5L19 7.5';

await styled('menu');

/** Open the menu at its button, which it gives the keyboard back to. `actions` has storage, admission, and agreement() as blocks. */
export function openMenu(button, words, actions) {
  if (button.getAttribute('aria-expanded') === 'true') return;
  const entries = offered(button, words, actions);
  const items = entries.map((entry) => line(entry));
  const menu = make('div', { className: 'menu', role: 'menu', 'aria-label': words.say('menu') }, ...items);
  const away = (event) => menu.contains(event.target) || button.contains(event.target) || shut(false);
  function shut(back) {
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', away, true);
    window.removeEventListener('blur', leave);
    if (back) button.focus();
  }
  const leave = () => shut(false);
  items.forEach((one, place) => {
    one.addEventListener('click', () => {
      shut(true);
      entries[place].act();
    });
  });
  menu.addEventListener('keydown', (event) => key(event, items, shut));
  document.addEventListener('pointerdown', away, true);
  window.addEventListener('blur', leave);
  button.setAttribute('aria-expanded', 'true');
  button.after(menu);
  items[0].focus();
}

/** What can be done: a text, act(), and, where it is on or off, checked. */
function offered(button, words, { storage, admission, agreement }) {
  const agreed = agreement();
  /** @type {any[]} */ const entries = [{ text: words.say('sound'), checked: wanted(storage), act: () => storage.set('sound', !wanted(storage)) }];
  if (agreed.length) entries.push({ text: words.say('agreement'), act: () => showAgreement(words, button, agreed) });
  return [...entries, { text: words.say('forget'), act: () => askToForget(words, button, admission) }];
}

function line({ text, checked }) {
  const role = checked === undefined ? 'menuitem' : 'menuitemcheckbox';
  const made = make('button', { type: 'button', role, tabIndex: -1 }, make('span', {}, text));
  if (checked !== undefined) {
    made.setAttribute('aria-checked', String(checked));
    made.append(icon(TICK));
  }
  return made;
}

/** Arrows move, Esc and Tab leave; the chat around hears nothing of it. */
function key(event, items, shut) {
  event.stopPropagation();
  const place = items.indexOf(document.activeElement);
  const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: -1 }[event.key];
  if (next !== undefined) items.at(next % items.length).focus();
  else if (event.key === 'Escape') shut(true);
  else if (event.key === 'Tab') shut(true);
  if (next !== undefined || ['Escape', 'Tab'].includes(event.key)) event.preventDefault();
}
