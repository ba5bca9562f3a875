extension Migration {
  /// Whom a code speaks to and whom it is about.
  ///
  /// One small number, because the table of codings is the archive's second largest; the view spells it out.
  static let codeAddressing = Migration(
    version: 4,
    statements: [
      """
      -- 16 times the addressee (1 group, 2 company, 3 customers, 4 public) plus the target (1 platform, 2 haulier,
      -- 3 restaurant, 4 state, 5 coworkers); 0 for what could not be told.
      ALTER TABLE coding ADD COLUMN addressing INTEGER NOT NULL DEFAULT 0 CHECK (addressing BETWEEN 0 AND 255)
      """,
      "DROP VIEW codings",
      """
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
        JOIN stance ON stance.id = coding.stance
      """,
    ])
}
