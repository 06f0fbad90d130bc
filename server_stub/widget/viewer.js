// A picture seen large, over the chat.

import { icon, make } from './element.js';
import { styled } from './styled.js';

const SHUT = 'M6 6l12 12M18 6L6 18';
const SAVE = 'M12 4v11M7 10.5l5 5 5-5M5 20h14';

await styled('viewer');

/** Show the picture until the visitor has seen enough; then the keyboard is at `opener` again. `name`: that of the file it is, where it is one. */
export function enlarge({ address, name, text }, opener, words) {
  const picture = make('img', { src: address, alt: text });
  const shut = make('button', { type: 'button', className: 'shut', 'aria-label': words.say('shut') }, icon(SHUT));
  const save = make('a', { className: 'shut', href: address, download: name, 'aria-label': words.say('download') }, icon(SAVE));
  const dialog = make('dialog', { className: 'viewer', 'aria-label': text || words.say('picture') }, make('div', { className: 'tools' }, save, shut), picture);
  dialog.addEventListener('keydown', (event) => event.stopPropagation()); // Esc closes the picture, not the chat
  dialog.addEventListener('click', (event) => event.target !== picture && !save.contains(/** @type {Node} */ (event.target)) && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  shut.focus();
}
