-- The ledger. Entries are the record; everything else is derived from them and the articles' texts, for queries.
-- Offsets are Unicode code points, half-open. Ids are 64 hexadecimal digits.

-- "HRSY": says to any program that reads the file's header that this is a Hearsay ledger.
PRAGMA application_id = 1213354841;

CREATE TABLE entry (
    sequence INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    at       TEXT NOT NULL,
    "by"     TEXT NOT NULL,
    payload  TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL
) STRICT;

CREATE INDEX entry_subject ON entry (subject, sequence);

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN
    SELECT raise(ABORT, 'entries are append-only');
END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN
    SELECT raise(ABORT, 'entries are append-only');
END;

CREATE TABLE article (
    number          INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    outlet          TEXT NOT NULL,
    url             TEXT,
    headline        TEXT,
    byline          TEXT,
    dateline        TEXT,
    published_from  TEXT,
    published_to    TEXT,
    published_basis TEXT,
    language        TEXT,
    engine          TEXT NOT NULL,
    unread          TEXT,
    reading         INTEGER NOT NULL REFERENCES entry (sequence),
    version_order   TEXT NOT NULL,
    superseded_by   TEXT REFERENCES article (id),
    amended         INTEGER NOT NULL DEFAULT 0,
    amended_to      TEXT REFERENCES article (id),
    notices         TEXT NOT NULL,
    text            TEXT NOT NULL
) STRICT;

CREATE INDEX article_version ON article (outlet, url, version_order) WHERE url IS NOT NULL AND amended_to IS NULL;
CREATE INDEX article_superseded ON article (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX article_amended_to ON article (amended_to) WHERE amended_to IS NOT NULL;

CREATE TABLE article_block (
    block   TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (number),
    PRIMARY KEY (block, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_block_article ON article_block (article);

CREATE TABLE claim (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    article     TEXT NOT NULL REFERENCES article (id),
    entry       INTEGER NOT NULL REFERENCES entry (sequence),
    fingerprint TEXT NOT NULL,
    made        INTEGER NOT NULL,
    status      TEXT NOT NULL,
    kind        TEXT NOT NULL,
    outlet      TEXT NOT NULL,
    type        TEXT,
    realis      TEXT,
    measure     TEXT,
    place       TEXT,
    time_from   TEXT,
    time_to     TEXT
) STRICT;

CREATE INDEX claim_article ON claim (article, id);
CREATE INDEX claim_entry ON claim (entry);

-- Without the id: new claims then go to the end of each value's part, and a commit touches few pages.
CREATE INDEX claim_status ON claim (status);
CREATE INDEX claim_kind ON claim (kind);
CREATE INDEX claim_outlet ON claim (outlet);
CREATE INDEX claim_type ON claim (type) WHERE type IS NOT NULL;
CREATE INDEX claim_realis ON claim (realis) WHERE realis IS NOT NULL;
CREATE INDEX claim_measure ON claim (measure) WHERE measure IS NOT NULL;
CREATE INDEX claim_place ON claim (place) WHERE place IS NOT NULL;
CREATE INDEX claim_time ON claim (time_from, time_to) WHERE time_from IS NOT NULL;

-- What a claim has several of: actor, recipient, source, source-type, stance.
CREATE TABLE claim_facet (
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    claim INTEGER NOT NULL REFERENCES claim (number),
    PRIMARY KEY (facet, value, claim)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_facet_claim ON claim_facet (claim);

CREATE VIRTUAL TABLE claim_text USING fts5 (
    evidence, headline, source,
    content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);

-- What was found across articles: copy, origin, occurrence, figure, conflict, story. Replaced as a whole.
CREATE TABLE link (
    kind       TEXT NOT NULL,
    id         TEXT NOT NULL,
    story      TEXT,
    occurrence TEXT,
    measure    TEXT,
    record     TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;

CREATE INDEX link_story ON link (kind, story, id) WHERE story IS NOT NULL;
CREATE INDEX link_occurrence ON link (kind, occurrence, id) WHERE occurrence IS NOT NULL;
CREATE INDEX link_measure ON link (kind, measure, id) WHERE measure IS NOT NULL;

CREATE TABLE link_member (
    kind   TEXT NOT NULL,
    role   TEXT NOT NULL,
    member TEXT NOT NULL,
    id     TEXT NOT NULL,
    PRIMARY KEY (kind, role, member, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_member_id ON link_member (kind, id, role);

-- The occurrence and the story of a claim.
CREATE TABLE claim_link (
    claim      TEXT PRIMARY KEY REFERENCES claim (id),
    occurrence TEXT,
    story      TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_link_occurrence ON claim_link (occurrence) WHERE occurrence IS NOT NULL;
CREATE INDEX claim_link_story ON claim_link (story) WHERE story IS NOT NULL;

-- Ids that occurrences and stories had before their members changed.
CREATE TABLE link_redirect (
    kind    TEXT NOT NULL,
    former  TEXT NOT NULL,
    current TEXT NOT NULL,
    PRIMARY KEY (kind, former)
) STRICT, WITHOUT ROWID;

CREATE VIEW articles_view AS
SELECT id, outlet, url, headline, byline, dateline, published_from, published_to, published_basis, language,
       engine, unread, superseded_by, length(text) AS characters, notices, text
FROM article;

CREATE VIEW claims_view AS
SELECT c.id, c.kind, c.status, c.article, c.outlet, a.url, a.headline, a.published_from AS published,
       c.type, c.realis, c.measure, e.payload ->> '$.figure.value' AS value, e.payload ->> '$.figure.low' AS low,
       e.payload ->> '$.figure.high' AS high, e.payload ->> '$.figure.bound' AS bound, c.place, c.time_from, c.time_to,
       e.payload ->> '$.event.predicate.text' AS predicate,
       e.payload ->> '$.evidence[0].begin' AS evidence_begin, e.payload ->> '$.evidence[0].end' AS evidence_end,
       e.payload ->> '$.evidence[0].quote' AS evidence, l.occurrence, l.story, e.payload AS record
FROM claim c
JOIN article a ON a.id = c.article
JOIN entry e ON e.sequence = c.entry
LEFT JOIN claim_link l ON l.claim = c.id;

CREATE VIEW claim_evidence_view AS
SELECT c.id AS claim, c.article, q.value ->> '$.begin' AS begin, q.value ->> '$.end' AS end,
       q.value ->> '$.quote' AS quote
FROM claim c JOIN entry e ON e.sequence = c.entry, json_each(e.payload, '$.evidence') q;

CREATE VIEW claim_sources_view AS
SELECT c.id AS claim, s.key AS position, s.value ->> '$.level' AS level, s.value ->> '$.text' AS text,
       s.value ->> '$.begin' AS begin, s.value ->> '$.end' AS end, s.value ->> '$.actor' AS actor,
       s.value ->> '$.type' AS type, s.value ->> '$.stance' AS stance, s.value ->> '$.form' AS form,
       s.value ->> '$.certainty' AS certainty, s.value ->> '$.polarity' AS polarity
FROM claim c JOIN entry e ON e.sequence = c.entry, json_each(e.payload, '$.sources') s;

CREATE VIEW claim_facets_view AS
SELECT c.id AS claim, f.facet, f.value FROM claim_facet f JOIN claim c ON c.number = f.claim;

CREATE VIEW occurrences_view AS
SELECT id, record ->> '$.label' AS label, record ->> '$.type' AS type, record ->> '$.status' AS status,
       record ->> '$.place' AS place, record ->> '$.from' AS time_from, record ->> '$.to' AS time_to, story,
       json_array_length(record, '$.claims') AS claims, json_array_length(record, '$.origins') AS origins, record
FROM link WHERE kind = 'occurrence';

CREATE VIEW figures_view AS
SELECT id, occurrence, measure, record ->> '$.scope' AS scope, record ->> '$.low' AS low, record ->> '$.best' AS best,
       record ->> '$.high' AS high, record
FROM link WHERE kind = 'figure';

CREATE VIEW figure_values_view AS
SELECT l.id AS figure, v.value ->> '$.claim' AS claim, v.value ->> '$.text' AS text, v.value ->> '$.origin' AS origin,
       v.value ->> '$.outlet' AS outlet, v.value ->> '$.asOf' AS as_of, v.value ->> '$.supersededBy' AS superseded_by
FROM link l, json_each(l.record, '$.values') v WHERE l.kind = 'figure';

CREATE VIEW conflicts_view AS
SELECT id, occurrence, record ->> '$.field' AS field, measure, record ->> '$.reason' AS reason, record
FROM link WHERE kind = 'conflict';

CREATE VIEW stories_view AS
SELECT id, record ->> '$.headline' AS headline, record ->> '$.from' AS time_from, record ->> '$.to' AS time_to,
       json_array_length(record, '$.articles') AS articles, record
FROM link WHERE kind = 'story';

CREATE VIEW origins_view AS
SELECT id, record ->> '$.name' AS name, record ->> '$.type' AS type, json_array_length(record, '$.claims') AS claims, record
FROM link WHERE kind = 'origin';

CREATE VIEW copies_view AS
SELECT id AS article, record ->> '$.of' AS of, record ->> '$.similarity' AS similarity FROM link WHERE kind = 'copy';
