// What the visitor is asked to agree to before they write, in the place where they would.

import { make } from './element.js';
import { marked } from './marks.js';
import { styled } from './styled.js';

await styled('consent');

/** The text, in the language `lang`, with its button, which calls `agree`. */
export function consent(blocks, lang, words, agree) {
  const button = make('button', { type: 'button', className: 'pill' }, words.say('agree'));
  button.addEventListener('click', agree);
  const text = make('div', { className: 'marks', dir: 'auto', lang, id: 'consent', tabIndex: 0 }, ...(marked(blocks, words) ?? []));
  button.setAttribute('aria-describedby', 'consent');
  return make('section', { className: 'consent', 'aria-label': words.say('consent') }, text, button);
}
