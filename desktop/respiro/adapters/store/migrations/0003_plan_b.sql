-- Plan B: clients with their limits, urgent requests with their history, who helps out, runs of playbooks.
--
-- The clients' table grows as it did before: in place, and sealed anew only where it is what was written.
-- free_after: wall minutes; reach_hours: as hours; hourly_rate: hundredths of the currency;
-- fires: JSON, [[what, weekday, start minute, end minute, minutes, minutes to ask before], ...].

DROP TRIGGER client_changed;
ALTER TABLE client ADD COLUMN company TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN profile TEXT NOT NULL DEFAULT 'steady';
ALTER TABLE client ADD COLUMN tone TEXT;
ALTER TABLE client ADD COLUMN free_after INTEGER;
ALTER TABLE client ADD COLUMN reach_hours TEXT NOT NULL DEFAULT '{}';
ALTER TABLE client ADD COLUMN urgent_response INTEGER;
ALTER TABLE client ADD COLUMN urgent_channel TEXT;
ALTER TABLE client ADD COLUMN wild_cards INTEGER NOT NULL DEFAULT 1;
ALTER TABLE client ADD COLUMN hourly_rate INTEGER;
ALTER TABLE client ADD COLUMN currency TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN shares_contact INTEGER NOT NULL DEFAULT 0;
ALTER TABLE client ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN fires TEXT NOT NULL DEFAULT '[]';
SELECT sound(
    count(*) = (SELECT coalesce(sum(rows), 0) FROM tally WHERE name = 'client')
    AND coalesce(sum(seal), 0) = (SELECT coalesce(sum(seals), 0) FROM tally WHERE name = 'client')
) FROM client;
UPDATE client SET seal = seal(
    'client', id, name, tier, hours, zone, phones, emails, language, response, let_through,
    company, profile, tone, free_after, reach_hours, urgent_response, urgent_channel, wild_cards, hourly_rate,
    currency, shares_contact, notes, fires
)
WHERE kept(seal, 'client', id, name, tier, hours, zone, phones, emails, language, response, let_through);
UPDATE tally SET seals = (SELECT sum(seal) FROM client) WHERE name = 'client';
CREATE TRIGGER client_changed BEFORE UPDATE ON client BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

-- An open one has no closed_day; what is closed was closed at since. client_lane: the client (call_rows.py).
CREATE TABLE request (
    id TEXT PRIMARY KEY,
    id_bucket INTEGER NOT NULL,
    client_lane INTEGER,
    closed_day INTEGER,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    email TEXT NOT NULL,
    client_id TEXT NOT NULL,
    want TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    acknowledge_by INTEGER NOT NULL,
    promised_at INTEGER NOT NULL,
    since INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    stage TEXT NOT NULL,
    channel TEXT NOT NULL,
    expect TEXT NOT NULL,
    done TEXT NOT NULL,
    expected_by INTEGER,
    is_urgent INTEGER NOT NULL,
    is_important INTEGER NOT NULL,
    decision TEXT,
    place_start INTEGER,
    place_end INTEGER,
    block_uid TEXT NOT NULL,
    minutes_left INTEGER,
    worked INTEGER NOT NULL,
    spent INTEGER,
    detail TEXT NOT NULL,
    follow_up_id TEXT NOT NULL,
    helper_follow_up_id TEXT NOT NULL,
    told_at INTEGER,
    out_of_hours INTEGER NOT NULL,
    seal INTEGER NOT NULL,
    CHECK ((closed_day IS NULL) = (stage NOT IN ('resolved', 'declined'))),
    CHECK ((minutes_left IS NULL) = (stage <> 'waiting')),
    CHECK ((place_start IS NULL) = (place_end IS NULL))
) STRICT;
CREATE INDEX request_by_id_bucket ON request (id_bucket);
CREATE INDEX request_by_client_lane ON request (client_lane) WHERE client_lane IS NOT NULL;
CREATE INDEX request_open ON request (received_at) WHERE closed_day IS NULL;
CREATE INDEX request_by_closed_day ON request (closed_day) WHERE closed_day IS NOT NULL;

-- Events are added, never edited.
CREATE TABLE request_event (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id TEXT NOT NULL,
    request_bucket INTEGER NOT NULL,
    day INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;
CREATE INDEX request_event_by_day ON request_event (day);
CREATE INDEX request_event_by_request_bucket ON request_event (request_bucket);

-- phones, emails, takes: JSON, lists of texts; until: wall minutes.
CREATE TABLE backup_person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    phones TEXT NOT NULL,
    emails TEXT NOT NULL,
    language TEXT NOT NULL,
    takes TEXT NOT NULL,
    until INTEGER,
    notes TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;

-- run: JSON with the steps as they were when it began (domain/playbooks/plain.py).
CREATE TABLE playbook_run (
    id TEXT PRIMARY KEY,
    id_bucket INTEGER NOT NULL,
    subject_bucket INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    run TEXT NOT NULL,
    seal INTEGER NOT NULL
) STRICT;
CREATE INDEX playbook_run_by_id_bucket ON playbook_run (id_bucket);
CREATE INDEX playbook_run_by_subject_bucket ON playbook_run (subject_bucket);
CREATE INDEX playbook_run_open ON playbook_run (is_open) WHERE is_open = 1;

CREATE TRIGGER request_added AFTER INSERT ON request BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('request', NEW.id_bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    SELECT 'request_client', NEW.client_lane, 1, NEW.seal WHERE NEW.client_lane IS NOT NULL
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    SELECT 'request_open', 0, 1, NEW.seal WHERE NEW.closed_day IS NULL
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    SELECT 'request_closed', NEW.closed_day, 1, NEW.seal WHERE NEW.closed_day IS NOT NULL
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER request_gone AFTER DELETE ON request BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'request' AND bucket = OLD.id_bucket;
    DELETE FROM tally WHERE name = 'request' AND bucket = OLD.id_bucket AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'request_client' AND bucket = OLD.client_lane AND OLD.client_lane IS NOT NULL;
    DELETE FROM tally WHERE name = 'request_client' AND bucket = OLD.client_lane AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'request_open' AND bucket = 0 AND OLD.closed_day IS NULL;
    DELETE FROM tally WHERE name = 'request_open' AND bucket = 0 AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'request_closed' AND bucket = OLD.closed_day AND OLD.closed_day IS NOT NULL;
    DELETE FROM tally WHERE name = 'request_closed' AND bucket = OLD.closed_day AND rows = 0;
END;

CREATE TRIGGER request_changed BEFORE UPDATE ON request BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER request_event_added AFTER INSERT ON request_event BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('request_event', NEW.day, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('request_event_of', NEW.request_bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER request_event_gone AFTER DELETE ON request_event BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'request_event' AND bucket = OLD.day;
    DELETE FROM tally WHERE name = 'request_event' AND bucket = OLD.day AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'request_event_of' AND bucket = OLD.request_bucket;
    DELETE FROM tally WHERE name = 'request_event_of' AND bucket = OLD.request_bucket AND rows = 0;
END;

CREATE TRIGGER request_event_changed BEFORE UPDATE ON request_event BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER backup_person_added AFTER INSERT ON backup_person BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('backup_person', 0, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER backup_person_gone AFTER DELETE ON backup_person BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'backup_person' AND bucket = 0;
    DELETE FROM tally WHERE name = 'backup_person' AND bucket = 0 AND rows = 0;
END;

CREATE TRIGGER backup_person_changed BEFORE UPDATE ON backup_person BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;

CREATE TRIGGER playbook_run_added AFTER INSERT ON playbook_run BEGIN
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('playbook_run', NEW.id_bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    VALUES ('playbook_run_about', NEW.subject_bucket, 1, NEW.seal)
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
    INSERT INTO tally (name, bucket, rows, seals)
    SELECT 'playbook_run_open', 0, 1, NEW.seal WHERE NEW.is_open = 1
    ON CONFLICT (name, bucket) DO UPDATE SET rows = rows + 1, seals = seals + excluded.seals;
END;

CREATE TRIGGER playbook_run_gone AFTER DELETE ON playbook_run BEGIN
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'playbook_run' AND bucket = OLD.id_bucket;
    DELETE FROM tally WHERE name = 'playbook_run' AND bucket = OLD.id_bucket AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'playbook_run_about' AND bucket = OLD.subject_bucket;
    DELETE FROM tally WHERE name = 'playbook_run_about' AND bucket = OLD.subject_bucket AND rows = 0;
    UPDATE tally SET rows = rows - 1, seals = seals - OLD.seal
    WHERE name = 'playbook_run_open' AND bucket = 0 AND OLD.is_open = 1;
    DELETE FROM tally WHERE name = 'playbook_run_open' AND bucket = 0 AND rows = 0;
END;

CREATE TRIGGER playbook_run_changed BEFORE UPDATE ON playbook_run BEGIN
    SELECT raise(ABORT, 'rows are replaced, not updated');
END;
