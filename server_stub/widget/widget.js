// Where the widget is put together: storage, words, connection, view, and the page around them.

import { Admission } from './admission.js';
import { Chat } from './chat.js';
import { Host } from './host.js';
import { Outbox } from './outbox.js';
import { Session } from './session.js';
import { Storage } from './storage.js';
import { View } from './view.js';
import { choose, load } from './words.js';

const TICK_MS = 1_000;
const TROUBLE_MS = 1_500;

async function start() {
  const site = decodeURIComponent(window.location.pathname.split('/')[2]);
  /** @type {any} */
  const widget = { unread: 0, gone: Date.now(), view: undefined, session: undefined, host: undefined };
  const host = new Host((focus) => opened(widget, focus));
  widget.host = host;
  await host.greet();
  const words = await load(choose([host.page.language, document.documentElement.lang, ...(navigator.languages ?? [])]));
  const storage = new Storage(site);
  const outbox = new Outbox(storage);
  const chat = new Chat(outbox);
  const admission = new Admission(site, storage, () => host.page);
  const session = new Session(admission, outbox, chat, {
    changed: () => render(widget),
    news: (message) => news(widget, words, storage, message),
  });
  widget.session = session;
  widget.view = new View(words, storage, {
    storage,
    admission,
    answer: (question, answer) => {
      session.answer(question, answer);
      widget.view.focus();
    },
    write: (text, files) => session.write(text, files),
    files: (node, files) => show(node, files, words, admission).then(() => widget.view.history.grown(), () => {}),
    tray: (composer) => tray(composer, words, admission),
    agreement: () => (chat.agreed ? (chat.site?.consent ?? []) : []),
    agree: () => session.agree(),
    typing: (active) => session.typing(active),
    retry: (id) => session.retry(id),
    discard: (id) => session.discard(id),
    restart: () => {
      chat.fresh = true;
      render(widget);
    },
    close: () => host.tell('close'),
  });
  session.start();
  setInterval(() => tick(widget), TICK_MS);
  document.addEventListener('visibilitychange', () => render(widget));
  if (host.open) opened(widget, host.focus);
}

/** Files that were sent; how they are shown is loaded with the first ones. */
async function show(node, files, words, admission) {
  const { showFiles } = await words.part('files');
  showFiles(node, files, words, () => admission.authorization);
}

/** Where files are put that go with the next message. */
async function tray(composer, words, admission) {
  const { Tray } = await words.part('tray');
  const made = new Tray(words, () => admission.authorization, document.body, () => composer.filled());
  composer.attach(made);
  return made;
}

function looking(widget) {
  return widget.host.open && document.visibilityState === 'visible';
}

function opened(widget, focus) {
  if (!widget.view) return;
  render(widget);
  widget.view.root.ariaModal = String(widget.host.full);
  if (focus) widget.view.focus();
}

function news(widget, words, storage, message) {
  if (message.author.kind === 'visitor' || (message.kind ?? 'text') !== 'text' || looking(widget)) return;
  widget.unread += 1;
  words.part('sound').then(({ play }) => play(storage), () => {});
  widget.host.tell('unread', { count: widget.unread });
}

/** Time passes: how long it may still take, and whether the connection is gone for longer than a moment. */
function tick(widget) {
  if (widget.session.live) widget.gone = Date.now();
  widget.view.status(widget.session, Date.now() - widget.gone > TROUBLE_MS);
}

function render(widget) {
  const { view, session, host } = widget;
  if (!view) return;
  tick(widget);
  view.render(session);
  if (looking(widget) && widget.unread > 0) {
    widget.unread = 0;
    host.tell('unread', { count: 0 });
  }
  look(widget);
}

/** Tell the page what its button should look like, and whether there is a chat to come back to. */
function look(widget) {
  const { view, session, host } = widget;
  if (!view.colours || !session.known) return;
  const chat = !['new', 'closed'].includes(session.chat.chat.state);
  if (widget.chat && session.chat.chat.state === 'closed') host.tell('ended');
  widget.chat = chat;
  const { accent, onAccent } = view.colours;
  const seen = [accent, onAccent, chat].join(' ');
  if (seen === widget.seen) return;
  widget.seen = seen;
  host.tell('look', { accent, onAccent, chat });
}

start();
