-- The cache: what the server told. Disposable; raise CACHE_VERSION in files.py when it changes, and every client fetches it anew.

-- How far this cache has read: one row, or none where a snapshot is needed.
CREATE TABLE position (
  epoch TEXT NOT NULL,
  cursor INTEGER NOT NULL
);

-- What the server said of Closed as a whole: how many there are, and the last header of the pages fetched so far.
CREATE TABLE closed (
  total INTEGER NOT NULL,
  before_at INTEGER,
  before_id TEXT,
  more INTEGER NOT NULL
);

CREATE TABLE agent (
  id TEXT PRIMARY KEY,
  body BLOB NOT NULL
) WITHOUT ROWID;

-- sort: rising in the order of its folder's list. unread: the visitor's texts after `read`. said: the newest text that is known, or its beginning; said_files: what came with it.
CREATE TABLE conversation (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  folder TEXT NOT NULL,
  sort INTEGER NOT NULL,
  read INTEGER NOT NULL,
  unread INTEGER NOT NULL,
  more INTEGER NOT NULL,
  said TEXT NOT NULL DEFAULT '',
  said_number INTEGER NOT NULL DEFAULT 0,
  said_files BLOB NOT NULL DEFAULT '',
  header BLOB NOT NULL
);
CREATE INDEX conversation_in_order ON conversation (folder, sort, id);
CREATE INDEX conversation_unread ON conversation (folder) WHERE unread > 0;

-- The numbers of one conversation's messages follow each other without a gap.
CREATE TABLE message (
  conversation TEXT NOT NULL,
  number INTEGER NOT NULL,
  by_visitor INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (conversation, number)
) WITHOUT ROWID;

-- How much of a conversation's details is known. held: up to which change the rows below stand for them, none where they are not known;
-- heard: the highest number of a change that was told of; more: older notes or items are only on the server.
CREATE TABLE details (
  conversation TEXT PRIMARY KEY,
  held INTEGER,
  heard INTEGER NOT NULL,
  more INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE field (
  conversation TEXT NOT NULL,
  name TEXT NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (conversation, name)
) WITHOUT ROWID;

-- place: rising from the oldest to the newest of a conversation, here and below.
CREATE TABLE note (
  place INTEGER PRIMARY KEY,
  conversation TEXT NOT NULL,
  id TEXT NOT NULL,
  body BLOB NOT NULL,
  UNIQUE (conversation, id)
);
CREATE INDEX note_in_order ON note (conversation, place);

CREATE TABLE crm_item (
  place INTEGER PRIMARY KEY,
  conversation TEXT NOT NULL,
  id TEXT NOT NULL,
  body BLOB NOT NULL,
  UNIQUE (conversation, id)
);
CREATE INDEX crm_item_in_order ON crm_item (conversation, place);
