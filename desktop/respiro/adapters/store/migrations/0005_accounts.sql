-- Accounts on calendar servers; their passwords are in the keyring alone.
--
-- trouble: JSON [kind, {values}] of the latest failure, empty when there was none. Instants as in the first schema.
-- components: separated by blanks. resource: a copy of what lies on the server, byte for byte as it came.
-- resource.bucket: a number made of the collection's id.

CREATE TABLE account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    user TEXT NOT NULL,
    may_be_plain INTEGER NOT NULL,
    every INTEGER NOT NULL,
    checked_at INTEGER,
    synced_at INTEGER,
    next_at INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    trouble TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;

CREATE TABLE collection (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    href TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    components TEXT NOT NULL,
    is_read_only INTEGER NOT NULL,
    is_read INTEGER NOT NULL,
    is_home INTEGER NOT NULL,
    calendar TEXT NOT NULL,
    sync_token TEXT NOT NULL,
    missing INTEGER NOT NULL,
    seal INTEGER NOT NULL
) STRICT;

CREATE TABLE resource (
    id INTEGER PRIMARY KEY,
    collection_id TEXT NOT NULL,
    bucket INTEGER NOT NULL,
    href TEXT NOT NULL,
    etag TEXT NOT NULL,
    is_gone INTEGER NOT NULL,
    raw TEXT NOT NULL,
    seal INTEGER NOT NULL,
    UNIQUE (collection_id, href)
) STRICT;
CREATE INDEX resource_by_bucket ON resource (bucket);

CREATE TRIGGER account_added AFTER INSERT ON account BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('account', 0, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER account_gone AFTER DELETE ON account BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'account' AND bucket = 0;
    DELETE FROM tally WHERE name = 'account' AND bucket = 0 AND rows = 0;
END;

CREATE TRIGGER account_changed BEFORE UPDATE ON account BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER collection_added AFTER INSERT ON collection BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('collection', 0, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER collection_gone AFTER DELETE ON collection BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'collection' AND bucket = 0;
    DELETE FROM tally WHERE name = 'collection' AND bucket = 0 AND rows = 0;
END;

CREATE TRIGGER collection_changed BEFORE UPDATE ON collection BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER resource_added AFTER INSERT ON resource BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('resource', NEW.bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER resource_gone AFTER DELETE ON resource BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'resource' AND bucket = OLD.bucket;
    DELETE FROM tally WHERE name = 'resource' AND bucket = OLD.bucket AND rows = 0;
END;

CREATE TRIGGER resource_changed BEFORE UPDATE ON resource BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;
