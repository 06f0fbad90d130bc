// Making and rearranging nodes of the page. Foreign text only ever becomes a text node.

const SVG = 'http://www.w3.org/2000/svg';

/** An element; `properties` are DOM properties, or attributes where their name has a dash or is role. */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes('-') || key === 'role') element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children);
  return element;
}

export function icon(shape) {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', shape);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
}

/** Set a text only where it differs, so that nothing is announced or selected anew. */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

const keys = new WeakMap();

/**
 * Make the children of `parent` equal to `items` with the fewest moves. An item has a key, make() for a new node,
 * and update(node) for what may change about it.
 */
export function arrange(parent, items) {
  const kept = new Set(items.map((item) => item.key));
  const known = new Map();
  for (const child of Array.from(parent.children)) {
    const key = keys.get(child);
    if (kept.has(key)) known.set(key, child);
    else child.remove();
  }
  let place = parent.firstElementChild;
  for (const item of items) {
    const node = known.get(item.key) ?? item.make();
    keys.set(node, item.key);
    item.update(node);
    if (node === place) place = place.nextElementSibling;
    else parent.insertBefore(node, place);
  }
}

/** An item that never changes. */
export function item(key, build) {
  return { key, make: build, update: () => {} };
}

// An address ends before punctuation that closes a sentence rather than an address.
const ADDRESS = /\bhttps?:\/\/[^\s<>"'\x60\p{Cc}]+/giu;
const TRAILING = /[.,;:!?)\]}»”’]+$/u;

/** The text as nodes: addresses of web pages can be clicked, all else is text. */
export function linked(text) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(TRAILING, '');
    const link = reference(address);
    if (!link) continue;
    nodes.push(text.slice(end, match.index), make('a', link, address));
    end = match.index + address.length;
  }
  nodes.push(text.slice(end));
  return nodes.filter((node) => node !== '');
}

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** The properties of a link to that address, or undefined where a click on it could do anything but open a page, a mail or a call. */
export function reference(text) {
  try {
    const url = new URL(text);
    return SCHEMES.includes(url.protocol) ? { href: url.href, target: '_blank', rel: 'noopener noreferrer nofollow' } : undefined;
  } catch {
    return undefined;
  }
}
