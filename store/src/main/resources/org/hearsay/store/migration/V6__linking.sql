-- What linking remembers from one article to the next, so that a new one costs the same in any ledger. All of it is derived: where
-- the rules of linking change, it is made anew.

-- The rules that the links were made with; no row where nothing was linked yet.
CREATE TABLE link_rules (
    version TEXT NOT NULL
) STRICT;

-- How many links of each kind there are, and the sum of the hashes of their lines.
CREATE TABLE link_sum (
    kind  TEXT PRIMARY KEY,
    count INTEGER NOT NULL,
    sum   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What changed since it was linked. The triggers look first, since what the statement that fires them says of conflicts holds for them too.
CREATE TABLE link_pending (
    article TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE link_pending_decision (
    decision INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER link_article_came AFTER INSERT ON article
BEGIN
    INSERT INTO link_pending (article) SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM link_pending WHERE article = new.id);
END;

CREATE TRIGGER link_article_changed AFTER UPDATE ON article
WHEN new.reading <> old.reading OR new.superseded_by IS NOT old.superseded_by
BEGIN
    INSERT INTO link_pending (article) SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM link_pending WHERE article = new.id);
END;

CREATE TRIGGER link_claim_changed AFTER UPDATE ON claim
WHEN new.decided IS NOT old.decided
    OR (new.status IN ('machine', 'accepted', 'edited')) <> (old.status IN ('machine', 'accepted', 'edited'))
BEGIN
    INSERT INTO link_pending (article) SELECT new.article WHERE NOT EXISTS (SELECT 1 FROM link_pending WHERE article = new.article);
END;

CREATE TRIGGER link_decision_came AFTER INSERT ON decision
WHEN new.kind IN ('merge', 'split', 'override')
BEGIN
    INSERT INTO link_pending_decision (decision) SELECT new.sequence WHERE NOT EXISTS (SELECT 1 FROM link_pending_decision WHERE decision = new.sequence);
END;

CREATE TRIGGER link_decision_undone AFTER UPDATE ON decision
WHEN new.kind IN ('merge', 'split', 'override') AND new.undone_by IS NOT old.undone_by
BEGIN
    INSERT INTO link_pending_decision (decision) SELECT new.sequence WHERE NOT EXISTS (SELECT 1 FROM link_pending_decision WHERE decision = new.sequence);
END;

-- Links of before have other records; the next run makes all anew.
DELETE FROM link;
DELETE FROM link_member;
DELETE FROM claim_link;
INSERT INTO link_pending (article) SELECT id FROM article WHERE superseded_by IS NULL;

-- Numbers of articles and claims are made of their ids, so that they are the same in every ledger.
CREATE TABLE link_article (
    node       INTEGER PRIMARY KEY,
    id         TEXT NOT NULL,
    outlet     TEXT NOT NULL,
    title      TEXT,
    first_line TEXT NOT NULL,
    day_from   TEXT,
    day_to     TEXT,
    credit     TEXT,
    shingles   BLOB NOT NULL,
    terms      BLOB NOT NULL,
    weights    BLOB NOT NULL
) STRICT;

CREATE TABLE link_claim (
    node     INTEGER PRIMARY KEY,
    id       TEXT NOT NULL,
    article  INTEGER NOT NULL,
    compared INTEGER NOT NULL,
    leaning  TEXT
) STRICT;

CREATE INDEX link_claim_article ON link_claim (article);

CREATE TABLE link_node (
    layer INTEGER NOT NULL,
    node  INTEGER NOT NULL,
    keys  BLOB NOT NULL,
    time  INTEGER NOT NULL,
    cell  INTEGER,
    level INTEGER,
    PRIMARY KEY (layer, node)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_node_cell ON link_node (layer, cell) WHERE cell IS NOT NULL;

CREATE TABLE link_key (
    layer INTEGER NOT NULL,
    key   INTEGER NOT NULL,
    node  INTEGER NOT NULL,
    PRIMARY KEY (layer, key, node)
) STRICT, WITHOUT ROWID;

CREATE TABLE link_edge (
    layer INTEGER NOT NULL,
    node  INTEGER NOT NULL,
    other INTEGER NOT NULL,
    score REAL NOT NULL,
    PRIMARY KEY (layer, node, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE link_constraint (
    layer  INTEGER NOT NULL,
    node   INTEGER NOT NULL,
    other  INTEGER NOT NULL,
    joined INTEGER NOT NULL,
    PRIMARY KEY (layer, node, other)
) STRICT, WITHOUT ROWID;

-- How each dated article is counted: its month, and the numbers of its words where it is in the month's sample.
CREATE TABLE link_counted (
    node  INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    words BLOB NOT NULL
) STRICT;

CREATE INDEX link_counted_month ON link_counted (month, node);

-- How many articles of a month's sample have each word.
CREATE TABLE link_count (
    word  INTEGER NOT NULL,
    month INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (word, month)
) STRICT, WITHOUT ROWID;

-- Months of which articles are to be weighed anew: those after this number.
CREATE TABLE link_weigh (
    month INTEGER PRIMARY KEY,
    after INTEGER NOT NULL
) STRICT;

-- How claims call their origins, and how often each word is used for one.
CREATE TABLE link_voice (
    claim  TEXT NOT NULL,
    origin TEXT NOT NULL,
    outlet TEXT NOT NULL,
    text   TEXT NOT NULL,
    type   TEXT NOT NULL,
    PRIMARY KEY (claim, origin, text, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE link_word (
    origin TEXT NOT NULL,
    role   TEXT NOT NULL,
    word   TEXT NOT NULL,
    count  INTEGER NOT NULL,
    PRIMARY KEY (origin, role, word)
) STRICT, WITHOUT ROWID;

DROP VIEW origins_view;
CREATE VIEW origins_view AS
SELECT l.id, l.record ->> '$.name' AS name, l.record ->> '$.type' AS type,
       (SELECT count(*) FROM link_member m WHERE m.kind = 'origin' AND m.role = 'claim' AND m.id = l.id) AS claims, l.record
FROM link l WHERE l.kind = 'origin';

DROP VIEW copies_view;
CREATE VIEW copies_view AS
SELECT id AS article, record ->> '$.of' AS of, record ->> '$.extent' AS extent, record ->> '$.similarity' AS similarity
FROM link WHERE kind = 'copy';

CREATE INDEX link_redirect_current ON link_redirect (kind, current);
