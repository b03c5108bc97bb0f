-- What people decided. The entries of kind 'decision' say it; these tables and columns are projections of them.

CREATE TABLE decision (
    sequence  INTEGER PRIMARY KEY REFERENCES entry (sequence),
    kind      TEXT NOT NULL,
    -- Whether it leaves the revision of its subjects: coders do not see each other's work.
    blind     INTEGER NOT NULL,
    undone_by INTEGER REFERENCES entry (sequence)
) STRICT;

CREATE INDEX decision_standing ON decision (kind, sequence) WHERE undone_by IS NULL;

CREATE TABLE decision_subject (
    subject  TEXT NOT NULL,
    decision INTEGER NOT NULL REFERENCES decision (sequence),
    PRIMARY KEY (subject, decision)
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_subject_decision ON decision_subject (decision);

-- accepted, rejected, edited; null where nobody judged it.
ALTER TABLE claim ADD COLUMN judgement TEXT;

-- The claim as people left it; null where nobody corrected a field or rated it.
ALTER TABLE claim ADD COLUMN decided TEXT;

DROP VIEW claims_view;
CREATE VIEW claims_view AS
SELECT c.id, c.kind, c.status, c.article, c.outlet, a.url, a.headline, a.published_from AS published,
       c.type, c.realis, c.measure, coalesce(c.decided, e.payload) ->> '$.figure.value' AS value,
       coalesce(c.decided, e.payload) ->> '$.figure.low' AS low, coalesce(c.decided, e.payload) ->> '$.figure.high' AS high,
       coalesce(c.decided, e.payload) ->> '$.figure.bound' AS bound, c.place, c.time_from, c.time_to,
       e.payload ->> '$.event.predicate.text' AS predicate,
       e.payload ->> '$.evidence[0].begin' AS evidence_begin, e.payload ->> '$.evidence[0].end' AS evidence_end,
       e.payload ->> '$.evidence[0].quote' AS evidence, l.occurrence, l.story, coalesce(c.decided, e.payload) AS record
FROM claim c
JOIN article a ON a.id = c.article
JOIN entry e ON e.sequence = c.entry
LEFT JOIN claim_link l ON l.claim = c.id;

DROP VIEW claim_sources_view;
CREATE VIEW claim_sources_view AS
SELECT c.id AS claim, s.key AS position, s.value ->> '$.level' AS level, s.value ->> '$.text' AS text,
       s.value ->> '$.begin' AS begin, s.value ->> '$.end' AS end, s.value ->> '$.actor' AS actor,
       s.value ->> '$.type' AS type, s.value ->> '$.stance' AS stance, s.value ->> '$.form' AS form,
       s.value ->> '$.certainty' AS certainty, s.value ->> '$.polarity' AS polarity
FROM claim c JOIN entry e ON e.sequence = c.entry, json_each(coalesce(c.decided, e.payload), '$.sources') s;

CREATE VIEW decisions_view AS
SELECT d.sequence, d.kind, s.subject, e.at, e."by", e.payload ->> '$.reason' AS reason, d.undone_by, e.payload AS record
FROM decision d JOIN decision_subject s ON s.decision = d.sequence JOIN entry e ON e.sequence = d.sequence;
