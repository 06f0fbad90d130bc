// Where the widget is put together: storage, words, connection, view, and the page around them.

import { Admission } from './admission.js';
import { Chat } from './chat.js';
import { Host } from './host.js';
import { Outbox } from './outbox.js';
import { Report } from './report.js';
import { Session } from './session.js';
import { Storage } from './storage.js';
import { View } from './view.js';
import { choose, load } from './words.js';

const TICK_MS = 1_000;
const TROUBLE_MS = 1_500;

async function start() {
  const site = decodeURIComponent(window.location.pathname.split('/')[2]);
  /** @type {any} */
  const widget = { gone: Date.now(), view: undefined, session: undefined, host: undefined, report: undefined };
  const host = new Host((focus) => opened(widget, focus));
  widget.host = host;
  await host.greet();
  const storage = new Storage(site);
  const admission = new Admission(site, storage, () => host.page, () => host.identity);
  const outbox = new Outbox(storage);
  const session = new Session(admission, outbox, new Chat(outbox), {
    changed: () => render(widget),
    news: (message) => widget.report?.news(message),
  });
  widget.session = session;
  session.start();
  // The words come while the connection is made.
  const words = await load(choose([host.page.language, document.documentElement.lang, ...(navigator.languages ?? [])]));
  widget.report = new Report(host, storage, session, () => words.part('sound').then(({ play }) => play(storage), () => {}));
  widget.view = new View(words, storage, actions(widget, words, storage, admission));
  host.listen({ identity: () => admission.introduce(), forget: () => forget(words, admission) });
  setInterval(() => tick(widget), TICK_MS);
  document.addEventListener('visibilitychange', () => render(widget));
  if (host.open) opened(widget, host.focus);
  else render(widget);
}

/** What the visitor can do in the chat. */
function actions(widget, words, storage, admission) {
  const { session, host } = widget;
  const { chat } = session;
  return {
    storage,
    admission,
    answer: (question, answer) => {
      session.answer(question, answer);
      widget.view.focus();
    },
    write: (text, files) => session.write(text, files),
    files: (node, files) => show(node, files, words, admission).then(() => widget.view.history.grown(), () => {}),
    tray: (composer) => tray(composer, words, admission),
    agreement: () => chat.agreement,
    agree: () => session.agree(),
    typing: (active) => session.typing(active),
    retry: (id) => session.retry(id),
    discard: (id) => session.discard(id),
    restart: () => {
      chat.fresh = true;
      render(widget);
    },
    close: () => host.tell('close'),
  };
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

async function forget(words, admission) {
  const { forget: begin } = await words.part('asking');
  await begin(admission);
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

/** Time passes: how long it may still take, and whether the connection is gone for longer than a moment. */
function tick(widget) {
  if (widget.session.live) widget.gone = Date.now();
  widget.view.status(widget.session, Date.now() - widget.gone > TROUBLE_MS);
}

function render(widget) {
  const { view, session, report } = widget;
  if (!view) return;
  tick(widget);
  view.render(session);
  report.update(view.colours, looking(widget));
}

start();
