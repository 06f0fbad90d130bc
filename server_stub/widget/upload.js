// One file on its way to the server: how far it is, and why it is not there. Asked again under the same id, it is the same file.

import { newId } from './storage.js';

const AGAIN_MS = 5_000;

export class Upload {
  /** `authorization` gives the header's value; `changed` is called whenever there is something new to show. */
  constructor(file, authorization, changed) {
    this.id = newId();
    this.file = file;
    this.authorization = authorization;
    this.changed = changed;
    this.share = 0; // of its bytes, from 0 to 1
    this.state = 'sending'; // or waiting for the connection, failed, done
    this.code = '';
    this.detail = {};
    this.stored = undefined; // what the server says that it is
    this.online = () => this.state === 'waiting' && this.send();
    window.addEventListener('online', this.online);
  }

  get name() {
    return this.file.name;
  }

  send() {
    clearTimeout(this.timer);
    const request = new XMLHttpRequest(); // fetch cannot tell how much of a body has gone
    this.request = request;
    request.open('PUT', `/api/v1/visitor/files/${this.id}?name=${encodeURIComponent(wellFormed(this.file.name))}`);
    request.setRequestHeader('Authorization', this.authorization());
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => this.become('sending', event.total ? event.loaded / event.total : 0));
    request.addEventListener('load', () => this.answered(request));
    request.addEventListener('error', () => this.later(AGAIN_MS));
    request.send(this.file);
    this.become('sending', 0);
  }

  answered({ status, response }) {
    if (status >= 200 && status < 300 && response?.id) {
      this.stored = response;
      this.become('done', 1);
    } else if (response?.retry_after_ms) this.later(response.retry_after_ms, 'sending');
    else if (status >= 500 && !response?.code) this.later(AGAIN_MS);
    else this.fail(response?.code ?? '', response?.detail ?? {});
  }

  fail(code, detail = {}) {
    this.code = code;
    this.detail = detail;
    this.become('failed', 0);
  }

  /** Try again after that time; `state` says what it is until then. */
  later(afterMs, state = 'waiting') {
    this.timer = setTimeout(() => this.send(), afterMs);
    this.become(state, 0);
  }

  become(state, share) {
    this.state = state;
    this.share = share;
    this.changed();
  }

  /** Leave it; nothing more is heard of it. */
  cancel() {
    this.changed = () => {};
    clearTimeout(this.timer);
    window.removeEventListener('online', this.online);
    this.request?.abort();
  }
}

/** A name may hold half a character, which no address can. */
function wellFormed(name) {
  return name.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '_') || '_';
}
