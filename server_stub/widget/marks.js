// Text with marks as nodes: paragraphs, bullets and pictures of a closed tree. Nothing in it ever becomes markup.

import { imageAddress } from './avatar.js';
import { linked, make, reference } from './element.js';

/** @type {Map<string, (block: any, words: any) => HTMLElement | undefined>} */
const BLOCKS = new Map(Object.entries({ paragraph, bullets, picture }));

/** The blocks as nodes; undefined where one of them is nothing we know, for then the plain text says all of it. */
export function marked(blocks, words) {
  const nodes = Array.isArray(blocks) ? blocks.map((block) => BLOCKS.get(block?.type)?.(block, words)) : [];
  return nodes.length && nodes.every(Boolean) ? nodes : undefined;
}

function paragraph({ spans }) {
  const nodes = line(spans);
  return nodes && make('p', {}, ...nodes);
}

function bullets({ items }) {
  const lines = Array.isArray(items) ? items.map((spans) => line(spans)) : [undefined];
  return lines.every(Boolean) ? make('ul', {}, ...lines.map((nodes) => make('li', {}, .../** @type {Node[]} */ (nodes)))) : undefined;
}

function line(spans) {
  if (!Array.isArray(spans) || !spans.every((span) => typeof span?.text === 'string')) return undefined;
  return spans.flatMap(span);
}

function span({ text, bold, italic, link }) {
  const address = reference(link);
  const nodes = address ? [make('a', address, text)] : linked(text);
  const leaning = italic === true ? [make('em', {}, ...nodes)] : nodes;
  return bold === true ? [make('strong', {}, ...leaning)] : leaning;
}

/** A picture has its place before it comes; one that does not come is told in its words. */
function picture({ image, text, width, height }, words) {
  const address = imageAddress(image);
  if (!address || typeof text !== 'string' || !(width > 0) || !(height > 0)) return undefined;
  const shown = make('img', { alt: text, width, height, loading: 'lazy', decoding: 'async' });
  const button = make('button', { type: 'button', className: 'picture', title: words.say('enlarge') }, shown);
  button.style.setProperty('max-inline-size', `${width}px`);
  shown.addEventListener('error', () => button.replaceWith(make('p', { className: 'lost' }, text || words.say('picture'))));
  shown.src = address;
  button.addEventListener('click', () => words.part('viewer').then(({ enlarge }) => enlarge({ address, name: '', text }, button, words), () => {}));
  return button;
}
