-- Calls, follow-ups and what the clients need for them.
--
-- seal(), kept() and sound() are migration.py's: rows that were sealed get another seal only if they still are
-- what was written. The clients' table grows in place: where the tables of the first schema begin stays as it
-- is in every store, which helps to read a damaged one.

DROP TRIGGER client_changed;
ALTER TABLE client ADD COLUMN phones TEXT NOT NULL DEFAULT '[]';
ALTER TABLE client ADD COLUMN emails TEXT NOT NULL DEFAULT '[]';
ALTER TABLE client ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN response INTEGER;
ALTER TABLE client ADD COLUMN let_through INTEGER NOT NULL DEFAULT 0;
SELECT sound(
    count(*) = (SELECT coalesce(sum(rows), 0) FROM tally WHERE name = 'client')
    AND coalesce(sum(seal), 0) = (SELECT coalesce(sum(seals), 0) FROM tally WHERE name = 'client')
) FROM client;
UPDATE client SET seal = seal('client', id, name, tier, hours, zone, phones, emails, language, response, let_through)
WHERE kept(seal, 'client', id, name, tier, hours, zone);
UPDATE tally SET seals = (SELECT sum(seal) FROM client) WHERE name = 'client';
CREATE TRIGGER client_changed BEFORE UPDATE ON client BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

-- lane: direction and day, client_lane: client and day (buckets.py), so that the newest of each are found and
-- verified from the end. search: what is found by text (call_search.py).
CREATE TABLE call (
    id TEXT PRIMARY KEY,
    id_bucket INTEGER NOT NULL,
    lane INTEGER NOT NULL,
    client_lane INTEGER,
    follow_up_bucket INTEGER,
    at INTEGER NOT NULL,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    email TEXT NOT NULL,
    client_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    channel TEXT NOT NULL,
    about TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    source TEXT NOT NULL,
    follow_up_id TEXT NOT NULL,
    search TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;
CREATE INDEX call_by_id_bucket ON call (id_bucket);
CREATE INDEX call_by_lane ON call (lane);
CREATE INDEX call_by_client_lane ON call (client_lane) WHERE client_lane IS NOT NULL;
CREATE INDEX call_by_follow_up_bucket ON call (follow_up_bucket) WHERE follow_up_bucket IS NOT NULL;
CREATE INDEX call_by_caller ON call (number, name, email, client_id, at);
CREATE INDEX call_by_time ON call (at, id, search);

-- Under which names phones and files know a call.
CREATE TABLE call_key (
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    call_id TEXT NOT NULL,
    bucket INTEGER NOT NULL,
    call_bucket INTEGER NOT NULL,
    seal INTEGER NOT NULL,
    UNIQUE (source, key)
) STRICT;
CREATE INDEX call_key_by_bucket ON call_key (bucket);
CREATE INDEX call_key_by_call_bucket ON call_key (call_bucket);

-- Derived from the calls: everyone who called, with the latest time.
CREATE TABLE caller (
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    client_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    search TEXT NOT NULL,
    seal INTEGER NOT NULL,
    UNIQUE (number, name, email, client_id)
) STRICT;
CREATE INDEX caller_by_time ON caller (at, search);

-- An open one has no closed_day, and all of due_at, next_at and decided_at.
CREATE TABLE follow_up (
    id TEXT PRIMARY KEY,
    id_bucket INTEGER NOT NULL,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    email TEXT NOT NULL,
    client_id TEXT NOT NULL,
    about TEXT NOT NULL,
    way TEXT NOT NULL,
    channel TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    called_at INTEGER NOT NULL,
    promised_at INTEGER NOT NULL,
    call_count INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    let_through INTEGER NOT NULL,
    due_at INTEGER,
    next_at INTEGER,
    decided_at INTEGER,
    is_relative INTEGER,
    told_at INTEGER,
    snoozes INTEGER,
    question_kind TEXT,
    question_at INTEGER,
    reserved_uid TEXT,
    reserved_start INTEGER,
    reserved_end INTEGER,
    closed_day INTEGER,
    closed_at INTEGER,
    outcome TEXT,
    detail TEXT,
    seal INTEGER NOT NULL,
    CHECK ((closed_day IS NULL) = (due_at IS NOT NULL AND next_at IS NOT NULL AND decided_at IS NOT NULL))
) STRICT;
CREATE INDEX follow_up_by_id_bucket ON follow_up (id_bucket);
CREATE INDEX follow_up_open ON follow_up (next_at) WHERE closed_day IS NULL;
CREATE INDEX follow_up_by_closed_day ON follow_up (closed_day) WHERE closed_day IS NOT NULL;

-- Events are added, never edited.
CREATE TABLE follow_up_event (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    follow_up_id TEXT NOT NULL,
    follow_up_bucket INTEGER NOT NULL,
    day INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;
CREATE INDEX follow_up_event_by_day ON follow_up_event (day);
CREATE INDEX follow_up_event_by_follow_up_bucket ON follow_up_event (follow_up_bucket);

-- Tasks as the home calendar and the store last agreed on them.
CREATE TABLE mirror (
    uid TEXT PRIMARY KEY,
    raw TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;

CREATE TRIGGER call_added AFTER INSERT ON call BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('call', NEW.lane, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('call_id', NEW.id_bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    SELECT 'call_client', NEW.client_lane, 1, NEW.seal WHERE NEW.client_lane IS NOT NULL
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    SELECT 'call_follow_up', NEW.follow_up_bucket, 1, NEW.seal WHERE NEW.follow_up_bucket IS NOT NULL
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER call_gone AFTER DELETE ON call BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'call' AND bucket = OLD.lane;
    DELETE FROM tally WHERE name = 'call' AND bucket = OLD.lane AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'call_id' AND bucket = OLD.id_bucket;
    DELETE FROM tally WHERE name = 'call_id' AND bucket = OLD.id_bucket AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'call_client' AND bucket = OLD.client_lane AND OLD.client_lane IS NOT NULL;
    DELETE FROM tally WHERE name = 'call_client' AND bucket = OLD.client_lane AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'call_follow_up' AND bucket = OLD.follow_up_bucket AND OLD.follow_up_bucket IS NOT NULL;
    DELETE FROM tally WHERE name = 'call_follow_up' AND bucket = OLD.follow_up_bucket AND rows = 0;
END;

CREATE TRIGGER call_changed BEFORE UPDATE ON call BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER call_key_added AFTER INSERT ON call_key BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('call_key', NEW.bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('call_key_call', NEW.call_bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER call_key_gone AFTER DELETE ON call_key BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'call_key' AND bucket = OLD.bucket;
    DELETE FROM tally WHERE name = 'call_key' AND bucket = OLD.bucket AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'call_key_call' AND bucket = OLD.call_bucket;
    DELETE FROM tally WHERE name = 'call_key_call' AND bucket = OLD.call_bucket AND rows = 0;
END;

CREATE TRIGGER call_key_changed BEFORE UPDATE ON call_key BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER caller_added AFTER INSERT ON caller BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('caller', 0, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER caller_gone AFTER DELETE ON caller BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'caller' AND bucket = 0;
    DELETE FROM tally WHERE name = 'caller' AND bucket = 0 AND rows = 0;
END;

CREATE TRIGGER caller_changed BEFORE UPDATE ON caller BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER follow_up_added AFTER INSERT ON follow_up BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('follow_up', NEW.id_bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    SELECT 'follow_up_open', 0, 1, NEW.seal WHERE NEW.closed_day IS NULL
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    SELECT 'follow_up_closed', NEW.closed_day, 1, NEW.seal WHERE NEW.closed_day IS NOT NULL
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER follow_up_gone AFTER DELETE ON follow_up BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'follow_up' AND bucket = OLD.id_bucket;
    DELETE FROM tally WHERE name = 'follow_up' AND bucket = OLD.id_bucket AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'follow_up_open' AND bucket = 0 AND OLD.closed_day IS NULL;
    DELETE FROM tally WHERE name = 'follow_up_open' AND bucket = 0 AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'follow_up_closed' AND bucket = OLD.closed_day AND OLD.closed_day IS NOT NULL;
    DELETE FROM tally WHERE name = 'follow_up_closed' AND bucket = OLD.closed_day AND rows = 0;
END;

CREATE TRIGGER follow_up_changed BEFORE UPDATE ON follow_up BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER follow_up_event_added AFTER INSERT ON follow_up_event BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('follow_up_event', NEW.day, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('follow_up_event_of', NEW.follow_up_bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER follow_up_event_gone AFTER DELETE ON follow_up_event BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'follow_up_event' AND bucket = OLD.day;
    DELETE FROM tally WHERE name = 'follow_up_event' AND bucket = OLD.day AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'follow_up_event_of' AND bucket = OLD.follow_up_bucket;
    DELETE FROM tally WHERE name = 'follow_up_event_of' AND bucket = OLD.follow_up_bucket AND rows = 0;
END;

CREATE TRIGGER follow_up_event_changed BEFORE UPDATE ON follow_up_event BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER mirror_added AFTER INSERT ON mirror BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('mirror', 0, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER mirror_gone AFTER DELETE ON mirror BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'mirror' AND bucket = 0;
    DELETE FROM tally WHERE name = 'mirror' AND bucket = 0 AND rows = 0;
END;

CREATE TRIGGER mirror_changed BEFORE UPDATE ON mirror BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;
