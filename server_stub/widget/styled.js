// Style sheets of what is loaded later.

import { make } from './element.js';

/** Resolves when the sheet of that name is there, or cannot be had: a part without its looks is better than none. @returns {Promise<void>} */
export function styled(name) {
  return new Promise((resolve) => {
    const sheet = make('link', { rel: 'stylesheet', href: `/widget/${name}.css` });
    sheet.addEventListener('load', () => resolve());
    sheet.addEventListener('error', () => resolve());
    document.head.append(sheet);
  });
}
