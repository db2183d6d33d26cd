-- What gouji sql asks: docs/sql.md tells of every column. Views of the connection, so that the tables beneath may change.
CREATE TEMP VIEW files AS
SELECT f.shown AS path, f.status, f.why_zh AS reason, f.media_type, f.bytes, f.sha256,
  (SELECT count(*) FROM main.reports r WHERE r.file = f.key) AS reports,
  (SELECT count(*) FROM main.findings n WHERE n.file = f.key) AS findings
FROM main.files f;

CREATE TEMP VIEW reports AS
SELECT f.shown AS path, r.ordinal + 1 AS report, r.id, r.part_of, r.title, r.department AS unit, r.region, r.year, r.kind, f.status,
  (SELECT count(*) FROM main.facts a WHERE a.file = r.file AND a.report = r.ordinal) AS figures,
  (SELECT count(*) FROM main.findings n WHERE n.file = r.file AND n.report = r.ordinal) AS findings
FROM main.reports r JOIN main.files f ON f.key = r.file;

CREATE TEMP VIEW figures AS
SELECT f.shown AS path, a.report + 1 AS report, r.department AS unit, r.region, r.year, r.kind,
  a.ordinal + 1 AS figure, a.class, a.item, a.item_key, a.measure, a.scope, a.year AS figure_year,
  a.text, CAST(a.value AS REAL) AS value, a.value AS exact_value, a.unit AS printed_unit, a.approximate, a.state, a.reason
FROM main.facts a JOIN main.reports r ON r.file = a.file AND r.ordinal = a.report JOIN main.files f ON f.key = a.file;

CREATE TEMP VIEW relations AS
SELECT f.shown AS path, (c.value ->> 0) + 1 AS report, r.department AS unit, r.region, r.year, r.kind,
  c.value ->> 1 AS relation, c.value ->> 2 AS relation_kind, c.value ->> 3 AS rule, c.value ->> 4 AS verdict,
  c.value ->> 5 AS stated, c.value ->> 6 AS computed, c.value ->> 7 AS operands
FROM main.relations k JOIN main.files f ON f.key = k.file JOIN json_each(k.checks) c JOIN main.reports r ON r.file = k.file AND r.ordinal = c.value ->> 0;

CREATE TEMP VIEW findings AS
SELECT f.shown AS path, n.report + 1 AS report, r.department AS unit, r.region, r.year, r.kind,
  n.id AS finding, n.rule, n.severity, n.text, n.message_zh AS message, n.message_en, n.suggestion,
  coalesce(d.conclusion, '') AS conclusion, coalesce(d.note, '') AS note
FROM main.findings n LEFT JOIN main.decisions d ON d.review_id = n.review_id JOIN main.reports r ON r.file = n.file AND r.ordinal = n.report JOIN main.files f ON f.key = n.file;

CREATE TEMP VIEW across AS
SELECT c.ordinal AS comparison, s.path, r.ordinal + 1 AS report, s.unit, coalesce(r.region, '') AS region, nullif(s.year, 0) AS year, s.kind,
  CASE s.ordinal WHEN 0 THEN 'HERE' ELSE 'THERE' END AS side,
  c.rule, c.verdict, c.severity, c.item, s.text, s.sentence, c.message_zh AS message, c.message_en
FROM main.crosscheck_sides s JOIN main.crosschecks c ON c.ordinal = s.crosscheck
  LEFT JOIN main.files f ON f.shown = s.path
  LEFT JOIN main.reports r ON r.file = f.key AND r.ordinal = (SELECT o.ordinal FROM main.reports o WHERE o.file = f.key
    ORDER BY o.department = s.unit DESC, o.year IS s.year DESC, o.kind = s.kind DESC, o.ordinal LIMIT 1);
