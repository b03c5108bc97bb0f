-- Most questions are about what stands. Indexes of that alone answer how many claims have which value without touching a claim.

DROP INDEX claim_kind;
DROP INDEX claim_outlet;
DROP INDEX claim_type;
DROP INDEX claim_realis;
DROP INDEX claim_measure;
DROP INDEX claim_place;
DROP INDEX claim_time;

CREATE INDEX claim_kind ON claim (kind) WHERE status NOT IN ('withdrawn', 'superseded');
CREATE INDEX claim_outlet ON claim (outlet) WHERE status NOT IN ('withdrawn', 'superseded');
CREATE INDEX claim_type ON claim (type) WHERE status NOT IN ('withdrawn', 'superseded');
CREATE INDEX claim_realis ON claim (realis) WHERE status NOT IN ('withdrawn', 'superseded');
CREATE INDEX claim_measure ON claim (measure) WHERE status NOT IN ('withdrawn', 'superseded');
CREATE INDEX claim_place ON claim (place) WHERE status NOT IN ('withdrawn', 'superseded');
CREATE INDEX claim_time ON claim (time_from, time_to) WHERE status NOT IN ('withdrawn', 'superseded');
