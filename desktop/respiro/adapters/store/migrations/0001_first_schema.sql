-- The first schema.
--
-- seal: crc32 over the row's values, computed where it is written and checked where it is read (rows.py).
-- bucket: a small range of rows that is read and verified as a whole (buckets.py).
-- tally: for each bucket how many rows there are and what their seals add up to, kept by triggers; a row that
-- an index no longer finds is missed by its bucket.
-- Instants are seconds since 1970-01-01T00:00:00Z; days are counted from 1970-01-01.

CREATE TABLE tally (
    name TEXT NOT NULL,
    bucket INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    seals INTEGER NOT NULL,
    PRIMARY KEY (name, bucket)
) STRICT;

-- version, fingerprint of the schema, revision, horizon, holiday_place: every key is always there.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    origin TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    colour TEXT NOT NULL,
    component_count INTEGER NOT NULL,
    problem_count INTEGER NOT NULL,
    seal INTEGER NOT NULL
) STRICT;

CREATE TABLE component (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    uid TEXT NOT NULL,
    recurrence_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    hash TEXT NOT NULL,
    line INTEGER NOT NULL,
    raw TEXT NOT NULL,
    seal INTEGER NOT NULL,
    UNIQUE (source_id, name, uid, recurrence_id, ordinal)
) STRICT;

CREATE TABLE problem (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    uid TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;
CREATE INDEX problem_by_source ON problem (source_id);

-- Derived from the components. Floating rows hold the wall time's seconds as if the wall were in UTC.
CREATE TABLE occurrence (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    bucket INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    floating INTEGER NOT NULL,
    all_day INTEGER NOT NULL,
    zone TEXT NOT NULL,
    wall TEXT NOT NULL,
    uid TEXT NOT NULL,
    recurrence_id TEXT NOT NULL,
    summary TEXT NOT NULL,
    location TEXT NOT NULL,
    transp TEXT NOT NULL,
    status TEXT NOT NULL,
    organizer TEXT NOT NULL,
    attendees TEXT NOT NULL,
    travel INTEGER NOT NULL,
    seal INTEGER NOT NULL
) STRICT;
CREATE INDEX occurrence_by_bucket ON occurrence (bucket);
CREATE INDEX occurrence_by_source ON occurrence (source_id);

CREATE TABLE holiday (
    day INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;

-- hours: JSON, weekday to [[start minute, end minute], ...]; zone: IANA name, empty for the user's own.
CREATE TABLE client (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    tier TEXT NOT NULL,
    hours TEXT NOT NULL,
    zone TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;

CREATE TABLE margin_block (
    uid TEXT PRIMARY KEY,
    uid_bucket INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    pinned INTEGER NOT NULL,
    state TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;
CREATE INDEX margin_block_by_bucket ON margin_block (bucket);
CREATE INDEX margin_block_by_uid_bucket ON margin_block (uid_bucket);
CREATE INDEX margin_block_standing ON margin_block (end) WHERE state = 'standing';

-- Entries are added, never edited.
CREATE TABLE ledger (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    block_uid TEXT NOT NULL,
    kind TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    taker_calendar TEXT,
    taker_uid TEXT,
    taker_recurrence_id TEXT,
    taker_summary TEXT,
    taker_start INTEGER,
    taker_end INTEGER,
    origin_start INTEGER,
    origin_end INTEGER,
    seal INTEGER NOT NULL
) STRICT;
CREATE INDEX ledger_by_day ON ledger (day);
CREATE INDEX ledger_by_block ON ledger (block_uid);

CREATE TABLE note (
    key TEXT PRIMARY KEY,
    bucket INTEGER NOT NULL,
    value TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;
CREATE INDEX note_by_bucket ON note (bucket);

CREATE TRIGGER source_added AFTER INSERT ON source BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('source', 0, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER source_gone AFTER DELETE ON source BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'source' AND bucket = 0;
    DELETE FROM tally WHERE name = 'source' AND bucket = 0 AND rows = 0;
END;

-- A source is updated in place, for the deletion of one takes along what came from it.
CREATE TRIGGER source_changed AFTER UPDATE ON source BEGIN
    UPDATE tally SET seals = seals - OLD.seal + NEW.seal WHERE name = 'source' AND bucket = 0;
END;

CREATE TRIGGER component_added AFTER INSERT ON component BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('component', NEW.source_id, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER component_gone AFTER DELETE ON component BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'component' AND bucket = OLD.source_id;
    DELETE FROM tally WHERE name = 'component' AND bucket = OLD.source_id AND rows = 0;
END;

CREATE TRIGGER component_changed BEFORE UPDATE ON component BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER problem_added AFTER INSERT ON problem BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('problem', NEW.source_id, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER problem_gone AFTER DELETE ON problem BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'problem' AND bucket = OLD.source_id;
    DELETE FROM tally WHERE name = 'problem' AND bucket = OLD.source_id AND rows = 0;
END;

CREATE TRIGGER problem_changed BEFORE UPDATE ON problem BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER occurrence_added AFTER INSERT ON occurrence BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('occurrence', NEW.bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER occurrence_gone AFTER DELETE ON occurrence BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'occurrence' AND bucket = OLD.bucket;
    DELETE FROM tally WHERE name = 'occurrence' AND bucket = OLD.bucket AND rows = 0;
END;

CREATE TRIGGER occurrence_changed BEFORE UPDATE ON occurrence BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER holiday_added AFTER INSERT ON holiday BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('holiday', 0, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER holiday_gone AFTER DELETE ON holiday BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'holiday' AND bucket = 0;
    DELETE FROM tally WHERE name = 'holiday' AND bucket = 0 AND rows = 0;
END;

CREATE TRIGGER holiday_changed BEFORE UPDATE ON holiday BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER client_added AFTER INSERT ON client BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('client', 0, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER client_gone AFTER DELETE ON client BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'client' AND bucket = 0;
    DELETE FROM tally WHERE name = 'client' AND bucket = 0 AND rows = 0;
END;

CREATE TRIGGER client_changed BEFORE UPDATE ON client BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER margin_block_added AFTER INSERT ON margin_block BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('margin_block', NEW.bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('margin_block_uid', NEW.uid_bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    SELECT 'margin_block_standing', 0, 1, NEW.seal WHERE NEW.state = 'standing'
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER margin_block_gone AFTER DELETE ON margin_block BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'margin_block' AND bucket = OLD.bucket;
    DELETE FROM tally WHERE name = 'margin_block' AND bucket = OLD.bucket AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'margin_block_uid' AND bucket = OLD.uid_bucket;
    DELETE FROM tally WHERE name = 'margin_block_uid' AND bucket = OLD.uid_bucket AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'margin_block_standing' AND bucket = 0 AND OLD.state = 'standing';
    DELETE FROM tally WHERE name = 'margin_block_standing' AND bucket = 0 AND rows = 0;
END;

CREATE TRIGGER margin_block_changed BEFORE UPDATE ON margin_block BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER ledger_added AFTER INSERT ON ledger BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('ledger', NEW.day, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('ledger_number', NEW.number / 32, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER ledger_gone AFTER DELETE ON ledger BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'ledger' AND bucket = OLD.day;
    DELETE FROM tally WHERE name = 'ledger' AND bucket = OLD.day AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'ledger_number' AND bucket = OLD.number / 32;
    DELETE FROM tally WHERE name = 'ledger_number' AND bucket = OLD.number / 32 AND rows = 0;
END;

CREATE TRIGGER ledger_changed BEFORE UPDATE ON ledger BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('note', NEW.bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER note_gone AFTER DELETE ON note BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'note' AND bucket = OLD.bucket;
    DELETE FROM tally WHERE name = 'note' AND bucket = OLD.bucket AND rows = 0;
END;

CREATE TRIGGER note_changed BEFORE UPDATE ON note BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;
