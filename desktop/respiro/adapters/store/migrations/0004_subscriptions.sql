-- Calendars that are kept up to date by themselves.
--
-- place: a path, or an address without what is secret in it; the secret ones are in the keyring alone.
-- trouble: JSON [kind, {values}] of the latest failure, empty when there was none. Instants as in the first schema.

CREATE TABLE subscription (
    id TEXT PRIMARY KEY,
    calendar TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    place TEXT NOT NULL,
    is_secret INTEGER NOT NULL,
    client_id TEXT NOT NULL,
    shows_details INTEGER NOT NULL,
    every INTEGER NOT NULL,
    etag TEXT NOT NULL,
    last_modified TEXT NOT NULL,
    checked_at INTEGER,
    fetched_at INTEGER,
    next_at INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    trouble TEXT NOT NULL,
    missing INTEGER NOT NULL,
    accepted_missing INTEGER NOT NULL,
    seal INTEGER NOT NULL
) STRICT;

CREATE TRIGGER subscription_added AFTER INSERT ON subscription BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('subscription', 0, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER subscription_gone AFTER DELETE ON subscription BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'subscription' AND bucket = 0;
    DELETE FROM tally WHERE name = 'subscription' AND bucket = 0 AND rows = 0;
END;

CREATE TRIGGER subscription_changed BEFORE UPDATE ON subscription BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

-- What an import asks of a calendar's occurrences is in the index: how many there are, their seals, those of a UID.
DROP INDEX occurrence_by_source;
CREATE INDEX occurrence_by_source ON occurrence (source_id, uid, seal);
