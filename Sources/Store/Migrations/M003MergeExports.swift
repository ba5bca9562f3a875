extension Migration {
  /// One history from many exports: what is needed to know a message again in another member's export, who was found to be
  /// one person, and what came of each export.
  static let mergeExports = Migration(
    version: 3,
    statements: [
      // Bit 0: the text tells; bit 1: the clock has seconds; from bit 2 on 30 bits of a keyed hash of the unredacted text.
      "ALTER TABLE message ADD COLUMN content INTEGER NOT NULL DEFAULT 0 CHECK (content BETWEEN 0 AND 4294967295)",
      "DROP VIEW events",
      "ALTER TABLE event RENAME TO event_before",
      "DROP INDEX event_by_group",
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
          'admins_only', 'all_members', 'approval', 'disappearing', 'privacy', 'settings', 'number', 'security', 'call',
          'pinned', 'link', 'community', 'ended', 'other')),
        content INTEGER NOT NULL DEFAULT 0 CHECK (content BETWEEN 0 AND 4294967295)
      ) STRICT
      """,
      """
      INSERT INTO event (id, fingerprint, chat_group, person, source, line, sent_at, utc_offset, week, type)
      SELECT id, fingerprint, chat_group, person, source, line, sent_at, utc_offset, week, type FROM event_before
      """,
      "ALTER TABLE event_member RENAME TO event_member_before",
      """
      CREATE TABLE event_member (
        -- Whom an event is about: who was added or removed.
        event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
        person INTEGER NOT NULL REFERENCES person (id),
        PRIMARY KEY (event, person)
      ) STRICT, WITHOUT ROWID
      """,
      "INSERT INTO event_member SELECT * FROM event_member_before",
      "DROP TABLE event_member_before",
      "DROP TABLE event_before",
      "CREATE INDEX event_by_group ON event (chat_group)",
      """
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
      ) STRICT
      """,
      "CREATE INDEX sighting_by_message ON sighting (message) WHERE message IS NOT NULL",
      "CREATE INDEX sighting_by_event ON sighting (event) WHERE event IS NOT NULL",
      """
      CREATE TABLE sighting_member (
        -- Whom an event is about, by the names of that export.
        sighting INTEGER NOT NULL REFERENCES sighting (fingerprint) ON DELETE CASCADE,
        person INTEGER NOT NULL REFERENCES person (id),
        PRIMARY KEY (sighting, person)
      ) STRICT, WITHOUT ROWID
      """,
      """
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
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE source_overlap (
        -- Lines of an export that repeat those of another to the letter: `lines` lines from `line` on are those from
        -- `other_line` on.
        source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
        line INTEGER NOT NULL CHECK (line >= 1),
        lines INTEGER NOT NULL CHECK (lines >= 1),
        other INTEGER NOT NULL REFERENCES source (id),
        other_line INTEGER NOT NULL CHECK (other_line >= 1),
        PRIMARY KEY (source, line)
      ) STRICT, WITHOUT ROWID
      """,
      // The last record of the group in its order; NULL where that is not known.
      "ALTER TABLE chat_group ADD COLUMN last_fingerprint INTEGER",
      // How the export relates to the others of its group (MergedHistory.Relation), and on what evidence.
      """
      ALTER TABLE source ADD COLUMN relation TEXT CHECK (relation IN ('reference', 'same', 'aligned', 'apart'))
      """,
      "ALTER TABLE source ADD COLUMN exact_records INTEGER NOT NULL DEFAULT 0 CHECK (exact_records >= 0)",
      "ALTER TABLE source ADD COLUMN matched_records INTEGER NOT NULL DEFAULT 0 CHECK (matched_records >= 0)",
      "ALTER TABLE source ADD COLUMN variant_records INTEGER NOT NULL DEFAULT 0 CHECK (variant_records >= 0)",
      // Seconds by which the phone's clock was ahead of the group's: least and most.
      "ALTER TABLE source ADD COLUMN least_offset INTEGER",
      "ALTER TABLE source ADD COLUMN most_offset INTEGER CHECK (most_offset >= least_offset)",
    ] + views)

  private static let views = [
    """
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
      LEFT JOIN person ON person.id = event.person
    """,
    "DROP VIEW sources",
    """
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
      JOIN codebook ON codebook.id = source.codebook
    """,
    """
    CREATE VIEW aliases AS
      -- One row per name that was shown to be another's in a group: messages of alias appear under person. Evidence:
      -- matched messages that exports show under both, telling ones among them.
      SELECT chat_group.name AS "group", alias.name AS alias, person.name AS person, matched, telling
      FROM person_alias
      JOIN chat_group ON chat_group.id = person_alias.chat_group
      JOIN person AS alias ON alias.id = person_alias.alias
      JOIN person ON person.id = person_alias.person
    """,
    """
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
      JOIN chat_group ON chat_group.id = notes.chat_group
    """,
  ]
}
