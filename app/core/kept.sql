-- What the agent typed and chose. Never disposable: a change needs a step in files.py's MIGRATIONS.

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE draft (
  conversation TEXT PRIMARY KEY,
  text TEXT NOT NULL
) WITHOUT ROWID;

-- What stands in a field of the Details and is not finished, or not valid. place: a field's name, `note` for a new note, or a note's id.
CREATE TABLE typed (
  conversation TEXT NOT NULL,
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (conversation, place)
) WITHOUT ROWID;

-- Commands in the order they were given. state: waiting, acked (its events are numbered up to `cursor`), failed (something typed that was refused with `code`).
CREATE TABLE outbox (
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  conversation TEXT,
  body BLOB NOT NULL,
  made_at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting',
  code TEXT NOT NULL DEFAULT '',
  cursor INTEGER
);
CREATE INDEX outbox_by_conversation ON outbox (conversation, place);

-- Files for a message, each copied under its id into a folder beside this file. command: what sends it, none while it is being written.
CREATE TABLE attachment (
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  conversation TEXT NOT NULL,
  command TEXT,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  uploaded INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX attachment_of_command ON attachment (command);

-- The newest message of a conversation that a notification has already been considered for.
CREATE TABLE noticed (
  conversation TEXT PRIMARY KEY,
  number INTEGER NOT NULL
) WITHOUT ROWID;
