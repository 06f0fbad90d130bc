// The face beside a name: the bot's icon or picture, or the first letter of the name.

import { icon, make } from './element.js';

const IMAGE = /^\w[\w.-]*$/;

/** The address of an image of this server, or an empty text where that cannot be an id. */
export function imageAddress(id) {
  return IMAGE.test(id) ? `/images/${id}` : '';
}

/** Show in the element who this is. `sign`: the name of an icon, the id of an image, or empty for the letter. */
export function draw(element, name, sign = '') {
  const seen = `${sign} ${name}`;
  if (element.dataset.seen === seen) return;
  element.dataset.seen = seen;
  const letter = () => element.replaceChildren((Array.from(name)[0] ?? '').toUpperCase());
  letter();
  if (!sign) return;
  const stands = () => element.dataset.seen === seen; // a picture that is not there may say so when another has taken its place
  const shape = ({ SIGNS }) => (SIGNS.has(sign) ? icon(SIGNS.get(sign)) : image(sign, () => stands() && letter()));
  import('./signs.js').then((signs) => stands() && element.replaceChildren(shape(signs)), () => {});
}

function image(sign, letter) {
  return make('img', { alt: '', onerror: letter, src: imageAddress(sign) });
}
