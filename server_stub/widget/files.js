// Files that were sent: pictures seen small, everything else by name and size, all of it downloaded on a click.

import { icon, make } from './element.js';
import { size } from './size.js';
import { styled } from './styled.js';

const PAGE = 'M7 3.5h7l4 4v13H7ZM14 3.5v4h4';
const SHOWN_PX = 240;
const own = new Map(); // what was uploaded here need not come back

await styled('files');

/** This tab has the file already. */
export function keep(id, file) {
  own.set(id, file);
}

/** Show the files in the node. `authorization` gives the header's value. */
export function showFiles(node, files, words, authorization) {
  const asked = { words, authorization };
  node.replaceChildren(...files.map((file) => (isPicture(file) ? picture(file, asked) : chip(file, asked))));
}

function isPicture({ media_type: kind = '', width = 0, height = 0 }) {
  return kind.startsWith('image/') && width > 0 && height > 0;
}

/** A picture has its place before it comes; one that does not come is a file like any other. */
function picture(file, asked) {
  const scale = Math.min(1, SHOWN_PX / Math.max(file.width, file.height));
  const shown = make('img', { alt: file.name, width: Math.round(file.width * scale), height: Math.round(file.height * scale) });
  const button = make('button', { type: 'button', className: 'picture', title: asked.words.say('enlarge') }, shown);
  const lost = (error) => button.replaceWith(chip(file, asked, error));
  shown.addEventListener('error', lost);
  content(file, asked, '?small').then((blob) => { shown.src = URL.createObjectURL(blob); }, lost);
  button.addEventListener('click', () => enlarge(file, button, asked).catch(lost));
  return button;
}

async function enlarge(file, button, asked) {
  const address = URL.createObjectURL(await content(file, asked));
  const viewer = await asked.words.part('viewer');
  viewer.enlarge({ address, name: file.name, text: file.name }, button, asked.words);
}

/** `error`: why it could not be had, if that was tried. */
function chip(file, asked, error) {
  const gone = error instanceof Gone;
  const stand = make('span', { className: 'stand' }, gone ? asked.words.say('file.gone') : size(file.size, asked.words.language));
  const name = make('span', { className: 'name', dir: 'auto' }, file.name);
  const button = make('button', { type: 'button', className: 'chip', title: asked.words.say('download') }, icon(PAGE), make('span', { className: 'about' }, name, stand));
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      download(file, await content(file, asked));
      stand.textContent = size(file.size, asked.words.language);
    } catch (error) {
      stand.textContent = asked.words.say(error instanceof Gone ? 'file.gone' : 'file.failed');
    }
    button.disabled = false;
    button.focus();
  });
  return button;
}

function download(file, blob) {
  const address = URL.createObjectURL(blob);
  const link = make('a', { href: address, download: file.name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

class Gone extends Error {}

async function content(file, { authorization }, query = '') {
  if (own.has(file.id)) return own.get(file.id);
  const response = await fetch(`/api/v1/visitor/files/${encodeURIComponent(file.id)}${query}`, { headers: { Authorization: authorization() }, credentials: 'omit' });
  if (response.status === 404) throw new Gone();
  if (!response.ok) throw new Error('no file');
  return response.blob();
}
