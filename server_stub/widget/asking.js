// What the menu asks and shows: whether the visitor is to be forgotten, and what they agreed to.

import { make } from './element.js';
import { marked } from './marks.js';
import { ask } from './sheet.js';

/** Say what it means, and, where they still want it, do it: nothing of the visitor is left, and the chat begins as on their first visit. */
export async function askToForget(words, opener, admission) {
  const paragraphs = () => ['forget.means', 'forget.keeps'].map((name) => make('p', {}, words.say(name)));
  const choices = [{ name: '', text: words.say('cancel') }, { name: 'forget', text: words.say('forget'), grave: true }];
  if ((await ask(words.say('forget.ask'), paragraphs(), choices, opener)) !== 'forget') return;
  try {
    await forget(admission);
  } catch {
    await ask(words.say('forget.failed'), [make('p', {}, words.say('refused'))], [{ name: '', text: words.say('shut') }], opener);
  }
}

/** Rejects where the server did not forget them. */
export async function forget(admission) {
  const request = { method: 'POST', headers: { Authorization: admission.authorization }, credentials: 'omit' };
  const response = await fetch('/api/v1/visitor/forget', /** @type {RequestInit} */ (request));
  if (!response.ok && response.status !== 401) throw new Error('not forgotten'); // 401: they are forgotten already
  admission.begin();
}

export async function showAgreement(words, opener, blocks) {
  await ask(words.say('agreement'), [make('div', { className: 'marks' }, ...(marked(blocks, words) ?? []))], [{ name: '', text: words.say('shut') }], opener);
}
