CREATE TABLE archive (
  -- One row: what this file is the archive of.
  id INTEGER PRIMARY KEY CHECK (id = 1),
  project TEXT NOT NULL CHECK (project <> ''),
  -- First 8 hexadecimal digits of SHA-256 of the key that made the pseudonyms.
  key_id TEXT NOT NULL CHECK (length(key_id) = 8 AND key_id NOT GLOB '*[^0-9a-f]*'),
  time_zone TEXT NOT NULL CHECK (time_zone <> ''),
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE chat_group (
  id INTEGER PRIMARY KEY,
  key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
  name TEXT NOT NULL UNIQUE CHECK (name GLOB 'G-????????*'),
  -- The public name that the project's configuration gives the group, if any.
  label TEXT CHECK (label <> '')
, last_fingerprint INTEGER) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
  name TEXT NOT NULL UNIQUE CHECK (name GLOB 'P-????????*')
) STRICT;

CREATE TABLE forgotten_person (
  -- Persons who asked to be removed: their records are left out of every later import.
  key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16),
  forgotten_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE codebook (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE CHECK (hash <> ''),
  version TEXT NOT NULL,
  first_used INTEGER NOT NULL
) STRICT;

CREATE TABLE source (
  -- One imported export. Its file's name is not kept: it may hold a person's or group's name.
  id INTEGER PRIMARY KEY,
  content_hash BLOB NOT NULL UNIQUE CHECK (length(content_hash) = 32),
  chat_group INTEGER NOT NULL REFERENCES chat_group (id),
  format TEXT NOT NULL CHECK (format <> ''),
  dialect TEXT NOT NULL,
  date_order TEXT CHECK (date_order IN ('dmy', 'mdy', 'ymd')),
  date_order_reason TEXT CHECK (date_order_reason <> ''),
  first_at INTEGER,
  last_at INTEGER CHECK (last_at >= first_at),
  byte_count INTEGER NOT NULL CHECK (byte_count >= 0),
  header_count INTEGER NOT NULL CHECK (header_count >= 0),
  message_count INTEGER NOT NULL CHECK (message_count >= 0),
  event_count INTEGER NOT NULL CHECK (event_count >= 0),
  issue_count INTEGER NOT NULL CHECK (issue_count >= 0),
  -- How many of them were new to the archive.
  added_messages INTEGER NOT NULL CHECK (added_messages BETWEEN 0 AND message_count),
  added_events INTEGER NOT NULL CHECK (added_events BETWEEN 0 AND event_count),
  imported_at INTEGER NOT NULL,
  codebook INTEGER NOT NULL REFERENCES codebook (id), relation TEXT CHECK (relation IN ('reference', 'same', 'aligned', 'apart')), exact_records INTEGER NOT NULL DEFAULT 0 CHECK (exact_records >= 0), matched_records INTEGER NOT NULL DEFAULT 0 CHECK (matched_records >= 0), variant_records INTEGER NOT NULL DEFAULT 0 CHECK (variant_records >= 0), least_offset INTEGER, most_offset INTEGER CHECK (most_offset >= least_offset),
  CHECK ((first_at IS NULL) = (last_at IS NULL))
) STRICT;

CREATE TABLE source_issue (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind <> ''),
  line INTEGER NOT NULL CHECK (line >= 0),
  byte_start INTEGER NOT NULL CHECK (byte_start >= 0),
  byte_end INTEGER NOT NULL CHECK (byte_end >= byte_start)
) STRICT;

CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  fingerprint INTEGER NOT NULL UNIQUE,
  chat_group INTEGER NOT NULL REFERENCES chat_group (id),
  -- NULL where the app gave no name.
  person INTEGER REFERENCES person (id),
  source INTEGER NOT NULL REFERENCES source (id),
  line INTEGER NOT NULL CHECK (line >= 1),
  sent_at INTEGER NOT NULL,
  -- Seconds east of Greenwich.
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  -- ISO weeks since the one of 1969-12-29.
  week INTEGER NOT NULL CHECK (week = (sent_at + utc_offset + 60480259200) / 604800 - 100000),
  type TEXT NOT NULL CHECK (type IN ('text', 'media', 'deleted', 'poll', 'location', 'contact')),
  text TEXT NOT NULL,
  is_edited INTEGER NOT NULL CHECK (is_edited IN (0, 1)),
  is_forwarded INTEGER NOT NULL CHECK (is_forwarded IN (0, 1)),
  head TEXT NOT NULL CHECK (head IN ('COPING', 'RESISTANCE', 'DEMOBILISING', 'NEITHER')),
  rung INTEGER NOT NULL CHECK (rung BETWEEN 0 AND 7),
  language TEXT NOT NULL CHECK (language <> ''),
  -- The codebook that gave the codes; NULL for what is never coded (media, deleted …).
  codebook INTEGER REFERENCES codebook (id)
, content INTEGER NOT NULL DEFAULT 0 CHECK (content BETWEEN 0 AND 4294967295)) STRICT;

CREATE INDEX message_by_group ON message (chat_group);

CREATE TABLE code (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE rule (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE theme (
  -- Position in `person_week.themes`: the n-th theme is bit n.
  bit INTEGER PRIMARY KEY CHECK (bit BETWEEN 0 AND 62),
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE stance (
  -- How a code is meant; the few combinations are shared by all codings. '' stands for none.
  id INTEGER PRIMARY KEY,
  modality TEXT NOT NULL CHECK (modality IN (
    'asserted', 'negated', 'question', 'conditional', 'counterfactual', 'ironic', 'quoted', 'forwarded')),
  person TEXT NOT NULL CHECK (person IN ('I', 'we', 'you', 'they', 'none')),
  form TEXT NOT NULL CHECK (form IN (
    '', 'logoff', 'refusal', 'rally', 'blockade', 'petition', 'boycott', 'fund', 'legal', 'meeting', 'press')),
  tense TEXT NOT NULL CHECK (tense IN ('', 'past-far', 'past-recent', 'now', 'future')),
  certainty TEXT NOT NULL CHECK (certainty IN ('high', 'mid', 'low')),
  UNIQUE (modality, person, form, tense, certainty)
) STRICT;

CREATE TABLE coding (
  message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
  -- 0 for the strongest coding of the message.
  position INTEGER NOT NULL CHECK (position >= 0),
  code INTEGER NOT NULL REFERENCES code (id),
  rule INTEGER NOT NULL REFERENCES rule (id),
  -- Evidence: half-open, in Unicode scalars of the text, from 0.
  span_start INTEGER NOT NULL CHECK (span_start >= 0),
  span_end INTEGER NOT NULL CHECK (span_end >= span_start),
  rung INTEGER NOT NULL CHECK (rung BETWEEN 0 AND 7),
  stance INTEGER NOT NULL REFERENCES stance (id), addressing INTEGER NOT NULL DEFAULT 0 CHECK (addressing BETWEEN 0 AND 255),
  PRIMARY KEY (message, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE message_theme (
  message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
  theme INTEGER NOT NULL REFERENCES theme (bit),
  rule INTEGER NOT NULL REFERENCES rule (id),
  span_start INTEGER NOT NULL CHECK (span_start >= 0),
  span_end INTEGER NOT NULL CHECK (span_end >= span_start),
  PRIMARY KEY (message, theme)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_week (
  -- What one person did in one group in one week; follows from message, coding and message_theme.
  chat_group INTEGER NOT NULL REFERENCES chat_group (id),
  week INTEGER NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id),
  -- Messages of any type but deleted.
  messages INTEGER NOT NULL CHECK (messages >= 1),
  top_rung INTEGER NOT NULL CHECK (top_rung BETWEEN 0 AND 7),
  -- Bit 0 COPING, 1 RESISTANCE, 2 DEMOBILISING, 3 NEITHER.
  heads INTEGER NOT NULL CHECK (heads BETWEEN 1 AND 15),
  -- Bit n: a coding of rung n.
  rungs INTEGER NOT NULL CHECK (rungs BETWEEN 0 AND 255),
  -- Bit n: the theme of that bit.
  themes INTEGER NOT NULL CHECK (themes >= 0),
  PRIMARY KEY (chat_group, week, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_language (
  -- Messages per group and language, '' for those that are never coded; follows from message.
  chat_group INTEGER NOT NULL REFERENCES chat_group (id),
  language TEXT NOT NULL,
  messages INTEGER NOT NULL CHECK (messages >= 1),
  PRIMARY KEY (chat_group, language)
) STRICT, WITHOUT ROWID;

CREATE VIEW groups AS
  -- One row per group.
  SELECT name AS "group", label,
    (SELECT count(*) FROM source WHERE source.chat_group = chat_group.id) AS sources
  FROM chat_group;

CREATE VIEW messages AS
  -- One row per message: redacted text, pseudonyms, head label and rung (0-7, an ordinal).
  SELECT message.id AS message, chat_group.name AS "group", person.name AS person,
    strftime('%Y-%m-%dT%H:%M:%S', sent_at + utc_offset, 'unixepoch')
      || printf('%s%02d:%02d', iif(utc_offset < 0, '-', '+'), abs(utc_offset) / 3600, abs(utc_offset) / 60 % 60)
      AS sent_at,
    printf('%s-W%02d', strftime('%Y', week * 604800, 'unixepoch'),
      (strftime('%j', week * 604800, 'unixepoch') - 1) / 7 + 1) AS week,
    type, text, is_edited, is_forwarded, head, rung, language, codebook.hash AS codebook_hash,
    source, line
  FROM message
  JOIN chat_group ON chat_group.id = message.chat_group
  LEFT JOIN person ON person.id = message.person
  LEFT JOIN codebook ON codebook.id = message.codebook;

CREATE VIEW themes AS
  -- One row per theme of a message.
  SELECT message, theme.name AS theme, rule.name AS rule, span_start, span_end
  FROM message_theme
  JOIN theme ON theme.bit = message_theme.theme
  JOIN rule ON rule.id = message_theme.rule;

CREATE VIEW weekly AS
  -- Persons per group, week and measure; NULL stands for 0 to 4 persons. Measures: wrote (any message but
  -- deleted), head:X (a message with that head), rung:2+ and rung:4+ (a message that reached it), theme:X.
  WITH measure (name, kind, mask) AS (
    VALUES ('wrote', 'any', 0), ('head:COPING', 'head', 1), ('head:RESISTANCE', 'head', 2),
      ('head:DEMOBILISING', 'head', 4), ('head:NEITHER', 'head', 8),
      ('rung:2+', 'rung', 2), ('rung:4+', 'rung', 4)
    UNION ALL
    SELECT 'theme:' || name, 'theme', 1 << bit FROM theme
  ), counted (chat_group, week, measure, persons) AS (
    SELECT chat_group, week, measure.name,
      sum(CASE kind WHEN 'any' THEN 1 WHEN 'head' THEN heads & mask <> 0 WHEN 'rung' THEN top_rung >= mask
        ELSE themes & mask <> 0 END)
    FROM person_week CROSS JOIN measure
    GROUP BY chat_group, week, measure.name
  )
  SELECT chat_group.name AS "group",
    printf('%s-W%02d', strftime('%Y', week * 604800, 'unixepoch'),
      (strftime('%j', week * 604800, 'unixepoch') - 1) / 7 + 1) AS week,
    measure, iif(persons >= 5, persons, NULL) AS persons
  FROM counted
  JOIN chat_group ON chat_group.id = counted.chat_group;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  fingerprint INTEGER NOT NULL UNIQUE,
  chat_group INTEGER NOT NULL REFERENCES chat_group (id),
  person INTEGER REFERENCES person (id),
  source INTEGER NOT NULL REFERENCES source (id),
  line INTEGER NOT NULL CHECK (line >= 1),
  sent_at INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  week INTEGER NOT NULL CHECK (week = (sent_at + utc_offset + 60480259200) / 604800 - 100000),
  type TEXT NOT NULL CHECK (type IN (
    'created', 'joined', 'left', 'added', 'removed', 'renamed', 'requested', 'icon', 'description', 'admin',
    'admins_only', 'all_members', 'approval', 'disappearing', 'privacy', 'settings', 'number', 'security', 'call',
    'pinned', 'link', 'community', 'ended', 'other')),
  content INTEGER NOT NULL DEFAULT 0 CHECK (content BETWEEN 0 AND 4294967295)
) STRICT;

CREATE TABLE event_member (
  -- Whom an event is about: who was added or removed.
  event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  person INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (event, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_by_group ON event (chat_group);

CREATE TABLE sighting (
  -- How exports show a record that several of them show differently, or whose person or time is not that of its
  -- export: one row for each way. Other records are their own only sighting and have no row here.
  fingerprint INTEGER PRIMARY KEY,
  message INTEGER REFERENCES message (id) ON DELETE CASCADE,
  event INTEGER REFERENCES event (id) ON DELETE CASCADE,
  -- The export that showed it first, of those imported.
  source INTEGER NOT NULL REFERENCES source (id),
  line INTEGER NOT NULL CHECK (line >= 1),
  -- What the phone's clock showed, read in the project's zone.
  sent_at INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  -- The person that the name in the export stands for by itself.
  alias INTEGER REFERENCES person (id),
  type TEXT NOT NULL CHECK (type <> ''),
  content INTEGER NOT NULL CHECK (content BETWEEN 0 AND 4294967295),
  is_edited INTEGER NOT NULL CHECK (is_edited IN (0, 1)),
  is_forwarded INTEGER NOT NULL CHECK (is_forwarded IN (0, 1)),
  -- Redacted; NULL where it is that of the message, and where the message was withdrawn.
  text TEXT,
  CHECK ((message IS NULL) <> (event IS NULL))
) STRICT;

CREATE INDEX sighting_by_message ON sighting (message) WHERE message IS NOT NULL;

CREATE INDEX sighting_by_event ON sighting (event) WHERE event IS NOT NULL;

CREATE TABLE sighting_member (
  -- Whom an event is about, by the names of that export.
  sighting INTEGER NOT NULL REFERENCES sighting (fingerprint) ON DELETE CASCADE,
  person INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (sighting, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_alias (
  -- Names that were shown to be one person's, in the eyes of different members of a group.
  chat_group INTEGER NOT NULL REFERENCES chat_group (id),
  alias INTEGER NOT NULL REFERENCES person (id),
  person INTEGER NOT NULL REFERENCES person (id) CHECK (person <> alias),
  -- Messages that some exports show under this name and others under another of the person, and those among them
  -- whose text is long enough to tell.
  matched INTEGER NOT NULL CHECK (matched >= 1),
  telling INTEGER NOT NULL CHECK (telling BETWEEN 1 AND matched),
  joined_at INTEGER NOT NULL,
  PRIMARY KEY (chat_group, alias)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_overlap (
  -- Lines of an export that repeat those of another to the letter: `lines` lines from `line` on are those from
  -- `other_line` on.
  source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  line INTEGER NOT NULL CHECK (line >= 1),
  lines INTEGER NOT NULL CHECK (lines >= 1),
  other INTEGER NOT NULL REFERENCES source (id),
  other_line INTEGER NOT NULL CHECK (other_line >= 1),
  PRIMARY KEY (source, line)
) STRICT, WITHOUT ROWID;

CREATE VIEW events AS
  -- One row per note of the app; members lists the pseudonyms it is about, separated by blanks.
  SELECT event.id AS event, chat_group.name AS "group", person.name AS person,
    strftime('%Y-%m-%dT%H:%M:%S', sent_at + utc_offset, 'unixepoch')
      || printf('%s%02d:%02d', iif(utc_offset < 0, '-', '+'), abs(utc_offset) / 3600, abs(utc_offset) / 60 % 60)
      AS sent_at,
    printf('%s-W%02d', strftime('%Y', week * 604800, 'unixepoch'),
      (strftime('%j', week * 604800, 'unixepoch') - 1) / 7 + 1) AS week,
    type,
    (SELECT group_concat(name, ' ')
      FROM (SELECT member.name
        FROM event_member JOIN person AS member ON member.id = event_member.person
        WHERE event_member.event = event.id ORDER BY member.name)) AS members,
    source, line
  FROM event
  JOIN chat_group ON chat_group.id = event.chat_group
  LEFT JOIN person ON person.id = event.person;

CREATE VIEW sources AS
  -- One row per imported export; content_hash is keyed, so it tells nothing without the project's key. relation says
  -- how it fits the group's other exports: reference (its clock counts), same, aligned, apart (too little evidence);
  -- least_offset and most_offset are seconds by which its clock was ahead of the reference.
  SELECT source.id AS source, lower(hex(content_hash)) AS content_hash, chat_group.name AS "group",
    format, dialect, date_order, date_order_reason,
    strftime('%Y-%m-%dT%H:%M:%SZ', first_at, 'unixepoch') AS first_at,
    strftime('%Y-%m-%dT%H:%M:%SZ', last_at, 'unixepoch') AS last_at,
    byte_count, header_count, message_count, event_count, issue_count, added_messages, added_events,
    strftime('%Y-%m-%dT%H:%M:%SZ', imported_at, 'unixepoch') AS imported_at,
    codebook.hash AS codebook_hash, relation, exact_records, matched_records, variant_records, least_offset,
    most_offset
  FROM source
  JOIN chat_group ON chat_group.id = source.chat_group
  JOIN codebook ON codebook.id = source.codebook;

CREATE VIEW aliases AS
  -- One row per name that was shown to be another's in a group: messages of alias appear under person. Evidence:
  -- matched messages that exports show under both, telling ones among them.
  SELECT chat_group.name AS "group", alias.name AS alias, person.name AS person, matched, telling
  FROM person_alias
  JOIN chat_group ON chat_group.id = person_alias.chat_group
  JOIN person AS alias ON alias.id = person_alias.alias
  JOIN person ON person.id = person_alias.person;

CREATE VIEW membership AS
  -- Coming and going per group and week, and what was decided about the group. joined, left, added and removed are
  -- persons, NULL for 0 to 4; the others count the app's notes.
  WITH concerned (chat_group, week, type, person) AS (
    SELECT chat_group, week, type, coalesce(event_member.person, event.person)
    FROM event LEFT JOIN event_member ON event_member.event = event.id
    WHERE type IN ('joined', 'left')
    UNION
    SELECT chat_group, week, type, event_member.person
    FROM event JOIN event_member ON event_member.event = event.id
    WHERE type IN ('added', 'removed')
  ), persons (chat_group, week, joined, "left", removed, added) AS (
    SELECT chat_group, week, count(person) FILTER (WHERE type = 'joined'), count(person) FILTER (WHERE type = 'left'),
      count(person) FILTER (WHERE type = 'removed'), count(person) FILTER (WHERE type = 'added')
    FROM concerned GROUP BY chat_group, week
  ), notes (chat_group, week, renamed, admins_only, all_members, approval, disappearing, privacy) AS (
    SELECT chat_group, week, count(*) FILTER (WHERE type = 'renamed'),
      count(*) FILTER (WHERE type = 'admins_only'), count(*) FILTER (WHERE type = 'all_members'),
      count(*) FILTER (WHERE type = 'approval'), count(*) FILTER (WHERE type = 'disappearing'),
      count(*) FILTER (WHERE type = 'privacy')
    FROM event
    WHERE type IN ('joined', 'left', 'added', 'removed', 'renamed', 'admins_only', 'all_members', 'approval',
      'disappearing', 'privacy')
    GROUP BY chat_group, week
  )
  SELECT chat_group.name AS "group",
    printf('%s-W%02d', strftime('%Y', week * 604800, 'unixepoch'),
      (strftime('%j', week * 604800, 'unixepoch') - 1) / 7 + 1) AS week,
    iif(joined >= 5, joined, NULL) AS joined, iif("left" >= 5, "left", NULL) AS "left",
    iif(removed >= 5, removed, NULL) AS removed, iif(added >= 5, added, NULL) AS added,
    renamed, admins_only, all_members, approval, disappearing, privacy
  FROM notes
  LEFT JOIN persons USING (chat_group, week)
  JOIN chat_group ON chat_group.id = notes.chat_group;

CREATE VIEW codings AS
  -- One row per code of a message, strongest first (position 0); span in Unicode scalars of the text, from 0.
  SELECT message, position, code.name AS code, rule.name AS rule, span_start, span_end, rung,
    modality, stance.person AS person, nullif(form, '') AS form, nullif(tense, '') AS tense, certainty,
    CASE addressing / 16 WHEN 1 THEN 'group' WHEN 2 THEN 'company' WHEN 3 THEN 'customers' WHEN 4 THEN 'public'
      END AS addressee,
    CASE addressing % 16 WHEN 1 THEN 'platform' WHEN 2 THEN 'haulier' WHEN 3 THEN 'restaurant' WHEN 4 THEN 'state'
      WHEN 5 THEN 'coworkers' END AS target
  FROM coding
  JOIN code ON code.id = coding.code
  JOIN rule ON rule.id = coding.rule
  JOIN stance ON stance.id = coding.stance;

