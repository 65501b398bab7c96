CREATE TABLE sip_address (id INTEGER PRIMARY KEY, value VARCHAR(255) UNIQUE NOT NULL, display_name VARCHAR(255));
CREATE TABLE conference_call (id INTEGER PRIMARY KEY, from_sip_address_id BIGINT NOT NULL, to_sip_address_id BIGINT NOT NULL,
    direction TINYINT NOT NULL, duration DOUBLE NOT NULL, start_time TIMESTAMP NOT NULL, connected_time TIMESTAMP,
    status TINYINT NOT NULL, video_enabled BOOLEAN NOT NULL, quality DOUBLE NOT NULL, call_id VARCHAR(255));
INSERT INTO sip_address VALUES (1, 'sip:me@sip.example.org', NULL);
INSERT INTO sip_address VALUES (2, 'sip:+34600123456@sip.example.org;user=phone', 'Marta Ruiz');
INSERT INTO sip_address VALUES (3, 'sip:luis@sip.example.org', NULL);
INSERT INTO sip_address VALUES (4, 'sip:anonymous@anonymous.invalid', 'Anonymous');
INSERT INTO conference_call VALUES (1, 2, 1, 1, 0.0, '2026-11-25 14:02:10', NULL, 2, 0, -1, 'aaa1');
INSERT INTO conference_call VALUES (2, 1, 2, 0, 61.4, '2026-11-25 14:22:10', '2026-11-25 14:22:15', 0, 0, 4.2, 'aaa2');
INSERT INTO conference_call VALUES (3, 3, 1, 1, 0.0, '2026-11-25 14:32:10', NULL, 3, 0, -1, '');
INSERT INTO conference_call VALUES (4, 4, 1, 1, 0.0, '2026-11-25 14:42:10', NULL, 2, 0, -1, 'aaa4');
INSERT INTO conference_call VALUES (5, 3, 1, 1, 12.0, '2026-11-25 14:52:10', '2026-11-25 14:52:12', 0, 0, 4.2, 'aaa5');
INSERT INTO conference_call VALUES (6, 3, 1, 1, 0.0, '2026-11-25 15:02:10', NULL, 5, 0, -1, 'aaa6');
INSERT INTO conference_call VALUES (7, 1, 3, 0, 0.0, '2026-11-25 15:12:10', NULL, 1, 0, -1, 'aaa7');
