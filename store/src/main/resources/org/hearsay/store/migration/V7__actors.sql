-- Whom the articles name in full though no dictionary knows them, and which of these are one. All of it is derived from the
-- entries of readings and decisions: claims keep the ids that were read.

-- A name as articles give it. What is unknown is an empty text, so that equal rows are one row. Initials stand with spaces between.
CREATE TABLE actor_name (
    number   INTEGER PRIMARY KEY,
    actor    TEXT NOT NULL,
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    state    TEXT NOT NULL,
    sector   TEXT NOT NULL,
    initials TEXT NOT NULL,
    -- In how many articles that no later version took the place of.
    articles INTEGER NOT NULL,
    UNIQUE (actor, name, kind, state, sector, initials)
) STRICT;

CREATE TABLE article_actor (
    article INTEGER NOT NULL REFERENCES article (number),
    name    INTEGER NOT NULL REFERENCES actor_name (number),
    PRIMARY KEY (article, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_actor_name ON article_actor (name, article);

-- What names have in common that a rule might join; made by the rules of actor_rules.
CREATE TABLE actor_key (
    key   TEXT NOT NULL,
    actor TEXT NOT NULL,
    name  INTEGER NOT NULL REFERENCES actor_name (number),
    PRIMARY KEY (key, actor, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_key_name ON actor_key (name);
CREATE INDEX actor_key_actor ON actor_key (actor);

-- The ids that are given up, and into which.
CREATE TABLE actor_merge (
    former  TEXT PRIMARY KEY,
    current TEXT NOT NULL,
    rule    TEXT NOT NULL,
    beside  TEXT NOT NULL,
    reason  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_merge_current ON actor_merge (current, former);

-- The hash of the rules that made the keys and the merges: one row.
CREATE TABLE actor_rules (
    hash TEXT NOT NULL
) STRICT;

CREATE VIEW actor_names_view AS
SELECT n.actor, coalesce(m.current, n.actor) AS current, n.name, n.kind, nullif(n.state, '') AS state,
       nullif(n.sector, '') AS sector, nullif(n.initials, '') AS initials, n.articles
FROM actor_name n LEFT JOIN actor_merge m ON m.former = n.actor;

CREATE VIEW actor_merges_view AS
SELECT former, current, rule, beside, reason FROM actor_merge;
