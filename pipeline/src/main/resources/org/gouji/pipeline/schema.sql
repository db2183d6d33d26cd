-- The workspace. All of it but the decisions can be made again from the files; the version is kept in PRAGMA user_version.
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
  millis INTEGER NOT NULL,       -- how long it took to read; in no export, since it is never the same twice
  dossier BLOB NOT NULL,
  document BLOB NOT NULL         -- what it was made from, to be audited again without the file; empty where there is none
) WITHOUT ROWID;
CREATE INDEX files_sha ON files (sha256, rules_hash);
CREATE INDEX files_sequence ON files (sequence);

CREATE TABLE removed (
  key TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) WITHOUT ROWID;

-- The last run: how it ended, and what it was started with, so that a retry starts the same.
CREATE TABLE last_run (
  ordinal INTEGER PRIMARY KEY,   -- always 1
  state TEXT NOT NULL,           -- RUNNING, DONE, STOPPED, FAILED
  started TEXT NOT NULL,         -- ISO 8601, UTC
  ended TEXT NOT NULL,           -- empty while it runs, and where it was killed
  folder TEXT NOT NULL           -- the folder that its paths start from
);

CREATE TABLE last_run_words (
  ordinal INTEGER PRIMARY KEY,
  word TEXT NOT NULL             -- of the command line
);

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
  state TEXT NOT NULL,           -- VERIFIED, CONTRADICTED, UNCHECKED
  reason TEXT NOT NULL,          -- why it was not checked; empty unless it was not
  PRIMARY KEY (file, report, ordinal)
) WITHOUT ROWID;
CREATE INDEX facts_item ON facts (item_key);

-- The checks, for gouji sql; what they say in words is in the dossier. They are asked for rarely and written always: a row a file.
CREATE TABLE relations (
  file TEXT PRIMARY KEY,
  checks TEXT NOT NULL           -- JSON, an array a check: report, id, kind, rule, verdict, stated, computed; operands as printed, a line each
) WITHOUT ROWID;

CREATE TABLE findings (
  file TEXT NOT NULL, report INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  id TEXT NOT NULL, rule TEXT NOT NULL, severity TEXT NOT NULL, cause TEXT NOT NULL,
  text TEXT NOT NULL, message_zh TEXT NOT NULL, message_en TEXT NOT NULL, suggestion TEXT NOT NULL,
  review_id TEXT NOT NULL,       -- what a decision about it is kept by
  PRIMARY KEY (file, report, ordinal)
) WITHOUT ROWID;
CREATE INDEX findings_rule ON findings (rule);
CREATE INDEX findings_review ON findings (review_id);

-- What people decided about findings. The one table that can't be made again: no upgrade empties it.
CREATE TABLE IF NOT EXISTS decisions (
  review_id TEXT PRIMARY KEY,
  conclusion TEXT NOT NULL,      -- CONFIRMED, FALSE_ALARM, PENDING; empty where there is a note only
  note TEXT NOT NULL,
  unit TEXT NOT NULL, year TEXT NOT NULL, rule TEXT NOT NULL, message TEXT NOT NULL   -- what it was about when it was made
) WITHOUT ROWID;

-- Reports against reports: what they are compared by, drawn from each file when it is written.
CREATE TABLE papers (
  file TEXT NOT NULL, report INTEGER NOT NULL,
  unit TEXT NOT NULL,            -- with its region
  department TEXT NOT NULL, year INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
  statements TEXT NOT NULL,      -- JSON, an array for each figure that other reports may state too, in order of reading:
                                 -- role (OWN, PRIOR, OPENING, CLOSING), item_key, item, scope, value and half its last digit in yuan, text, sentence,
                                 -- start, end, whether computed from a stated change, whether the words around it speak of an adjustment
  PRIMARY KEY (file, report)
) WITHOUT ROWID;
CREATE INDEX papers_unit ON papers (unit, kind, year);

CREATE TABLE members (
  file TEXT NOT NULL, report INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,            -- a unit that the department's report says it sums up
  PRIMARY KEY (file, report, ordinal)
) WITHOUT ROWID;

CREATE TABLE paragraphs (
  file TEXT NOT NULL, report INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  shape TEXT NOT NULL,           -- hash of its words without figures
  exact TEXT NOT NULL,           -- hash of its words and figures without the unit's own name
  words TEXT NOT NULL,           -- without blanks
  PRIMARY KEY (file, report, ordinal)
) WITHOUT ROWID;
CREATE INDEX paragraphs_shape ON paragraphs (shape);
CREATE INDEX paragraphs_exact ON paragraphs (exact);

-- What came of comparing; made anew by every run.
CREATE TABLE crosschecks (
  ordinal INTEGER PRIMARY KEY,
  rule TEXT NOT NULL, verdict TEXT NOT NULL,
  severity TEXT NOT NULL,        -- empty where it is no finding
  item TEXT NOT NULL, message_zh TEXT NOT NULL, message_en TEXT NOT NULL
);

CREATE TABLE crosscheck_sides (
  crosscheck INTEGER NOT NULL, ordinal INTEGER NOT NULL,   -- 0: the report in doubt
  path TEXT NOT NULL, unit TEXT NOT NULL, year INTEGER NOT NULL, kind TEXT NOT NULL,
  text TEXT NOT NULL, sentence TEXT NOT NULL,
  PRIMARY KEY (crosscheck, ordinal)
) WITHOUT ROWID;
CREATE INDEX crosscheck_sides_path ON crosscheck_sides (path);
