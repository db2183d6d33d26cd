-- The workspace. All of it can be made again from the files; the version is kept in PRAGMA user_version.
CREATE TABLE files (
  key TEXT PRIMARY KEY,          -- absolute path
  shown TEXT NOT NULL,           -- path as typed
  status TEXT NOT NULL,
  why_zh TEXT NOT NULL,
  why_en TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  mtime INTEGER NOT NULL,        -- nanoseconds since 1970
  program_version TEXT NOT NULL,
  rules_hash TEXT NOT NULL,      -- program, rules and settings: what else the result depends on
  sequence INTEGER NOT NULL,     -- counts the writes: the index catches up by it
  dossier BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX files_sha ON files (sha256, rules_hash);
CREATE INDEX files_sequence ON files (sequence);

CREATE TABLE removed (
  key TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE reports (
  file TEXT NOT NULL, ordinal INTEGER NOT NULL,
  id TEXT NOT NULL, part_of TEXT NOT NULL, title TEXT NOT NULL, department TEXT NOT NULL, region TEXT NOT NULL,
  year INTEGER, kind TEXT NOT NULL,
  PRIMARY KEY (file, ordinal)
) WITHOUT ROWID;

CREATE TABLE facts (
  file TEXT NOT NULL, report INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  class TEXT NOT NULL,           -- amount, percentage, count
  item TEXT NOT NULL, item_key TEXT NOT NULL, measure TEXT NOT NULL, scope TEXT NOT NULL, year INTEGER,
  text TEXT NOT NULL,            -- as printed
  value TEXT NOT NULL,           -- exact: yuan, per cent, or the count
  value_e4 INTEGER NOT NULL,     -- the value times 10,000, for sorting and ranges only
  unit TEXT NOT NULL, approximate INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL,  -- the sentence around it is in the dossier
  PRIMARY KEY (file, report, ordinal)
) WITHOUT ROWID;
CREATE INDEX facts_item ON facts (item_key);

CREATE TABLE relations (
  file TEXT NOT NULL, report INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  id TEXT NOT NULL, kind TEXT NOT NULL, rule TEXT NOT NULL, verdict TEXT NOT NULL,
  stated TEXT NOT NULL, computed TEXT NOT NULL, message_zh TEXT NOT NULL, message_en TEXT NOT NULL,
  PRIMARY KEY (file, report, ordinal)
) WITHOUT ROWID;

CREATE TABLE findings (
  file TEXT NOT NULL, report INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  id TEXT NOT NULL, rule TEXT NOT NULL, severity TEXT NOT NULL, cause TEXT NOT NULL,
  text TEXT NOT NULL, message_zh TEXT NOT NULL, message_en TEXT NOT NULL, suggestion TEXT NOT NULL,
  PRIMARY KEY (file, report, ordinal)
) WITHOUT ROWID;
CREATE INDEX findings_rule ON findings (rule);
