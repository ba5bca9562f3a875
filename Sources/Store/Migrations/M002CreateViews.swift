extension Migration {
  /// The views for R, Python and the `sqlite3` shell.
  ///
  /// Their names and columns are a promise; new columns come last.
  static let createViews = Migration(
    version: 2,
    statements: [
      """
      CREATE VIEW groups AS
        -- One row per group.
        SELECT name AS "group", label,
          (SELECT count(*) FROM source WHERE source.chat_group = chat_group.id) AS sources
        FROM chat_group
      """,
      """
      CREATE VIEW sources AS
        -- One row per imported export; content_hash is keyed, so it tells nothing without the project's key.
        SELECT source.id AS source, lower(hex(content_hash)) AS content_hash, chat_group.name AS "group",
          format, dialect, date_order, date_order_reason,
          strftime('%Y-%m-%dT%H:%M:%SZ', first_at, 'unixepoch') AS first_at,
          strftime('%Y-%m-%dT%H:%M:%SZ', last_at, 'unixepoch') AS last_at,
          byte_count, header_count, message_count, event_count, issue_count, added_messages, added_events,
          strftime('%Y-%m-%dT%H:%M:%SZ', imported_at, 'unixepoch') AS imported_at,
          codebook.hash AS codebook_hash
        FROM source
        JOIN chat_group ON chat_group.id = source.chat_group
        JOIN codebook ON codebook.id = source.codebook
      """,
      """
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
        LEFT JOIN codebook ON codebook.id = message.codebook
      """,
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
          (SELECT group_concat(member.name, ' ')
            FROM event_member JOIN person AS member ON member.id = event_member.person
            WHERE event_member.event = event.id) AS members,
          source, line
        FROM event
        JOIN chat_group ON chat_group.id = event.chat_group
        LEFT JOIN person ON person.id = event.person
      """,
      """
      CREATE VIEW codings AS
        -- One row per code of a message, strongest first (position 0); span in Unicode scalars of the text, from 0.
        SELECT message, position, code.name AS code, rule.name AS rule, span_start, span_end, rung,
          modality, stance.person AS person, nullif(form, '') AS form, nullif(tense, '') AS tense, certainty
        FROM coding
        JOIN code ON code.id = coding.code
        JOIN rule ON rule.id = coding.rule
        JOIN stance ON stance.id = coding.stance
      """,
      """
      CREATE VIEW themes AS
        -- One row per theme of a message.
        SELECT message, theme.name AS theme, rule.name AS rule, span_start, span_end
        FROM message_theme
        JOIN theme ON theme.bit = message_theme.theme
        JOIN rule ON rule.id = message_theme.rule
      """,
      """
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
        JOIN chat_group ON chat_group.id = counted.chat_group
      """,
    ])
}
