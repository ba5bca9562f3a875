extension Migration {
  /// The tables.
  ///
  /// Names are singular; `…_at` are seconds since 1970-01-01T00:00:00Z; pseudonyms only, redacted text only.
  static let createTables = Migration(
    version: 1,
    statements: [
      """
      CREATE TABLE archive (
        -- One row: what this file is the archive of.
        id INTEGER PRIMARY KEY CHECK (id = 1),
        project TEXT NOT NULL CHECK (project <> ''),
        -- First 8 hexadecimal digits of SHA-256 of the key that made the pseudonyms.
        key_id TEXT NOT NULL CHECK (length(key_id) = 8 AND key_id NOT GLOB '*[^0-9a-f]*'),
        time_zone TEXT NOT NULL CHECK (time_zone <> ''),
        created_at INTEGER NOT NULL
      ) STRICT
      """,
      """
      CREATE TABLE chat_group (
        id INTEGER PRIMARY KEY,
        key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
        name TEXT NOT NULL UNIQUE CHECK (name GLOB 'G-????????*'),
        -- The public name that the project's configuration gives the group, if any.
        label TEXT CHECK (label <> '')
      ) STRICT
      """,
      """
      CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
        name TEXT NOT NULL UNIQUE CHECK (name GLOB 'P-????????*')
      ) STRICT
      """,
      """
      CREATE TABLE forgotten_person (
        -- Persons who asked to be removed: their records are left out of every later import.
        key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16),
        forgotten_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE codebook (
        id INTEGER PRIMARY KEY,
        hash TEXT NOT NULL UNIQUE CHECK (hash <> ''),
        version TEXT NOT NULL,
        first_used INTEGER NOT NULL
      ) STRICT
      """,
      """
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
        codebook INTEGER NOT NULL REFERENCES codebook (id),
        CHECK ((first_at IS NULL) = (last_at IS NULL))
      ) STRICT
      """,
      """
      CREATE TABLE source_issue (
        id INTEGER PRIMARY KEY,
        source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind <> ''),
        line INTEGER NOT NULL CHECK (line >= 0),
        byte_start INTEGER NOT NULL CHECK (byte_start >= 0),
        byte_end INTEGER NOT NULL CHECK (byte_end >= byte_start)
      ) STRICT
      """,
      """
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
      ) STRICT
      """,
      "CREATE INDEX message_by_group ON message (chat_group)",
      """
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
          'settings', 'number', 'security', 'call', 'pinned', 'link', 'community', 'ended', 'other'))
      ) STRICT
      """,
      "CREATE INDEX event_by_group ON event (chat_group)",
      """
      CREATE TABLE event_member (
        -- Whom an event is about: who was added or removed.
        event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
        person INTEGER NOT NULL REFERENCES person (id),
        PRIMARY KEY (event, person)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE code (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE CHECK (name <> '')
      ) STRICT
      """,
      """
      CREATE TABLE rule (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE CHECK (name <> '')
      ) STRICT
      """,
      """
      CREATE TABLE theme (
        -- Position in `person_week.themes`: the n-th theme is bit n.
        bit INTEGER PRIMARY KEY CHECK (bit BETWEEN 0 AND 62),
        name TEXT NOT NULL UNIQUE CHECK (name <> '')
      ) STRICT
      """,
      """
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
      ) STRICT
      """,
      """
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
        stance INTEGER NOT NULL REFERENCES stance (id),
        PRIMARY KEY (message, position)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE message_theme (
        message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        theme INTEGER NOT NULL REFERENCES theme (bit),
        rule INTEGER NOT NULL REFERENCES rule (id),
        span_start INTEGER NOT NULL CHECK (span_start >= 0),
        span_end INTEGER NOT NULL CHECK (span_end >= span_start),
        PRIMARY KEY (message, theme)
      ) STRICT, WITHOUT ROWID
      """,
      """
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
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE group_language (
        -- Messages per group and language, '' for those that are never coded; follows from message.
        chat_group INTEGER NOT NULL REFERENCES chat_group (id),
        language TEXT NOT NULL,
        messages INTEGER NOT NULL CHECK (messages >= 1),
        PRIMARY KEY (chat_group, language)
      ) STRICT, WITHOUT ROWID
      """,
    ])
}
