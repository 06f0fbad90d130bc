// Choosing a password by an invitation. The secret is behind the # of the address, which no server and no other page is ever told.

const SHORTEST = 8, LONGEST = 1000;
const OVER = 404, INVALID = 422;
const TURNS = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const field = /** @type {HTMLInputElement} */ (part('password'));
const save = /** @type {HTMLButtonElement} */ (part('save'));
let secret = '';

/** @param {string} state The part of the page that is seen. */
const show = (state) => {
  for (const section of document.querySelectorAll('section')) section.hidden = section.dataset.state !== state;
  const seen = /** @type {HTMLElement | null} */ (document.querySelector(`section[data-state=${state}] [tabindex]`));
  seen?.focus(); // what is new is read out
};

/** @param {string} kind Which words the person is told; none where it is empty. */
const say = (kind) => {
  part('problem').textContent = kind && (part('problems').dataset[kind] ?? '');
  field.setAttribute('aria-invalid', String(Boolean(kind)));
  if (kind) field.focus();
};

/**
 * A name from right to left stands apart, so that it does not turn the words around it.
 * @param {string} text
 */
const isolated = (text) => (TURNS.test(text) ? `\u2068${text.replace(MARKS, '')}\u2069` : text);

/** @param {Record<string, string>} values What stands at the places of the words. */
const fill = (values) => {
  for (const one of document.querySelectorAll('[data-words]')) {
    const words = /** @type {HTMLElement} */ (one).dataset.words ?? '';
    one.textContent = words.replace(/\{(\w+)\}/g, (_, name) => isolated(values[name] ?? ''));
  }
};

/**
 * @param {string} path
 * @param {Record<string, string>} body
 * @returns {Promise<{status: number, answer: Record<string, string>}>} Status 0: nothing came back that could be read.
 */
const ask = async (path, body) => {
  const headers = { 'Content-Type': 'application/json' };
  try {
    const got = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body), credentials: 'omit', referrerPolicy: 'no-referrer' });
    return { status: got.status, answer: await got.json() };
  } catch {
    return { status: 0, answer: {} };
  }
};

/** The link is good for nothing any more, so it is not kept in the list of visited pages. */
const forget = () => {
  secret = '';
  history.replaceState(null, '', location.pathname);
};

const begin = async () => {
  secret = location.hash.slice(1);
  show('wait');
  const { status, answer } = secret ? await ask('/api/v1/invitation/check', { secret }) : { status: OVER, answer: {} };
  if (status === OVER) {
    forget();
    return show('over');
  }
  if (status !== 200) return show('failed');
  fill({ ...answer, server: location.origin });
  /** @type {HTMLInputElement} */ (part('email')).value = answer.email;
  show('choose');
  field.focus();
};

const choose = async () => {
  const password = field.value, length = [...password].length;
  if (length < SHORTEST || length > LONGEST) return say(length < SHORTEST ? 'short' : 'long');
  say('');
  save.disabled = true;
  const { status } = await ask('/api/v1/invitation', { secret, password });
  save.disabled = false;
  if (status === 200 || status === OVER) {
    field.value = '';
    forget();
    return show(status === OVER ? 'over' : 'done');
  }
  say(status === INVALID ? 'short' : status ? 'busy' : 'offline');
};

document.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!save.disabled) choose();
});
part('show').addEventListener('click', () => {
  const shown = field.type === 'password';
  field.type = shown ? 'text' : 'password';
  part('show').setAttribute('aria-pressed', String(shown));
});
part('retry').addEventListener('click', begin);
addEventListener('hashchange', () => location.hash && begin());
begin();
