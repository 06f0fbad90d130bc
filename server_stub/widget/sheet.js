// A question or a text that stands before the chat until the visitor has dealt with it.

import { make } from './element.js';
import { styled } from './styled.js';

await styled('sheet');

/**
 * Show a title, what belongs to it, and buttons; resolves to the name of the one that was pressed, or an empty text.
 * A choice has name, text and, where it ends something for good, grave.
 * @returns {Promise<string>}
 */
export function ask(title, nodes, choices, opener) {
  return new Promise((resolve) => {
    const buttons = choices.map(({ name, text, grave }) => make('button', { type: 'button', className: `pill${grave ? ' grave' : ''}`, value: name }, text));
    const heading = make('h2', { id: 'sheet' }, title);
    const words = make('div', { className: 'words', dir: 'auto', tabIndex: 0 }, ...nodes);
    const card = make('div', { className: 'card' }, heading, words, make('div', { className: 'choices' }, ...buttons));
    const dialog = make('dialog', { className: 'sheet', 'aria-labelledby': 'sheet' }, card);
    for (const button of buttons) button.addEventListener('click', () => dialog.close(button.value));
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      opener.focus();
      resolve(dialog.returnValue);
    });
    document.body.append(dialog);
    dialog.showModal();
    buttons[0].focus();
  });
}
