"""What every calendar server must let Respiro do: see what changed, fetch it, and write over nobody's change."""

import pytest

from respiro.adapters.caldav import Item, Missing
from respiro.adapters.caldav.hrefs import item_name
from respiro.domain.errors import CalDavError, DavConflictError
from support.dav_items import event, task
from support.dav_stage import Stage


def test_a_first_look_names_all_there_is(stage: Stage) -> None:
    hrefs = {stage.elsewhere(f"ev-{number}") for number in range(3)}
    first = stage.collection.changes({})
    assert first.changed.keys() == hrefs
    assert first.gone == set()
    assert first.is_whole_listing
    assert not first.is_partial
    assert first.listed == 3
    assert all(first.changed.values())


def test_a_look_at_an_empty_calendar_says_so(stage: Stage) -> None:
    first = stage.collection.changes({"/somewhere/a.ics": '"1"'})
    assert (first.listed, first.is_whole_listing, first.gone) == (0, True, {"/somewhere/a.ics"})


def test_nothing_changed_takes_one_request(stage: Stage) -> None:
    stage.elsewhere("ev-1")
    first = stage.collection.changes({})
    stage.proxy.heal()
    again = stage.collection.changes(first.changed, first.sync_token)
    assert (again.changed, again.gone, again.is_whole_listing) == ({}, set(), False)
    assert len(stage.proxy.seen) == 1


def test_what_was_added_changed_and_deleted_is_told(stage: Stage) -> None:
    changed, deleted, kept = (stage.elsewhere(f"ev-{number}") for number in range(3))
    for number in range(3, 8):
        stage.elsewhere(f"ev-{number}")
    first = stage.collection.changes({})
    stage.elsewhere("ev-0", "Another talk")
    stage.server.delete(deleted)
    added = stage.elsewhere("new")
    then = stage.collection.changes(first.changed, first.sync_token)
    assert then.changed.keys() == {changed, added}
    assert then.gone == {deleted}
    assert not then.is_whole_listing
    assert kept not in then.changed
    last = stage.collection.changes(first.changed, then.sync_token)
    assert (last.changed, last.gone) == ({}, set())


def test_one_change_takes_two_requests_until_it_is_here(stage: Stage) -> None:
    href = stage.elsewhere("ev-1")
    first = stage.collection.changes({})
    stage.elsewhere("ev-1", "Another talk")
    stage.proxy.heal()
    stage.collection.fetch(stage.collection.changes(first.changed, first.sync_token).changed)
    assert len(stage.proxy.seen) <= 2
    assert "Another talk" in stage.one(href).text


def test_items_come_as_the_server_has_them(stage: Stage) -> None:
    hrefs = [stage.elsewhere(f"ev-{number}", f"Talk {number} & <more>\\, 日本語") for number in range(5)]
    listed = stage.collection.changes({}).changed
    found = stage.collection.fetch(hrefs)
    assert list(found) == hrefs
    for number, href in enumerate(hrefs):
        item = found[href]
        assert isinstance(item, Item)
        assert f"SUMMARY:Talk {number} & <more>\\, 日本語\r\n" in item.text
        assert item.text == stage.one(href).text
        assert item.etag == listed[href]


def test_an_item_that_is_not_there_is_missing_and_keeps_the_others_from_nobody(stage: Stage) -> None:
    href = stage.elsewhere("ev-1")
    gone = f"{stage.path}gone.ics"
    found = stage.collection.fetch([gone, href])
    assert found[gone] == Missing(gone, 404)
    assert isinstance(found[href], Item)
    assert stage.collection.fetch([gone]) == {gone: Missing(gone, 404)}


def test_an_event_and_a_task_of_ours_are_written_and_read_back(stage: Stage) -> None:
    for text, uid in ((event("own-1"), "own-1"), (task("own-2"), "own-2")):
        put = stage.collection.put(stage.collection.href_for(uid), text, None)
        item = stage.one(put.href)
        assert item.etag == put.etag
        assert item.text == (text if put.text is None else put.text)
        assert stage.collection.find(uid) == item


def test_an_item_is_changed_and_deleted_by_whoever_knows_its_latest_state(stage: Stage) -> None:
    put = stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    again = stage.collection.put(put.href, event("own", "Later"), put.etag)
    assert again.etag != put.etag
    assert "Later" in stage.one(put.href).text
    stage.collection.delete(put.href, again.etag)
    assert stage.everything() == {}
    stage.collection.delete(put.href, again.etag)  # gone already


def test_anothers_change_is_never_written_over(stage: Stage) -> None:
    put = stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    stage.server.put(put.href, event("own", "By the phone"))
    stage.proxy.heal()
    with pytest.raises(DavConflictError):
        stage.collection.put(put.href, event("own", "By Respiro"), put.etag)
    with pytest.raises(DavConflictError):
        stage.collection.delete(put.href, put.etag)
    assert "By the phone" in stage.one(put.href).text
    assert len(stage.proxy.asked("PUT")) == 1


def test_a_new_item_is_never_written_over_one_that_is_there(stage: Stage) -> None:
    href = stage.elsewhere("own", "By the phone")
    with pytest.raises(DavConflictError) as caught:
        stage.collection.put(href, event("own", "By Respiro"), None)
    assert caught.value.kind == "caldav_uid_taken"
    assert "By the phone" in stage.one(href).text


def test_an_item_that_was_deleted_elsewhere_is_not_written_again_unasked(stage: Stage) -> None:
    put = stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    stage.server.delete(put.href)
    with pytest.raises(DavConflictError):
        stage.collection.put(put.href, event("own", "Later"), put.etag)
    assert stage.everything() == {}


def test_an_item_is_found_by_its_uid_wherever_it_lies(stage: Stage) -> None:
    href = f"{stage.path}by-another-name.ics"
    stage.server.put(href, event("wanted-uid"))
    stage.elsewhere("wanted-uid-not")
    found = stage.collection.find("wanted-uid")
    assert found is not None
    assert found.href == href
    assert stage.collection.find("wanted") is None
    assert stage.collection.find("WANTED-UID") is None


def test_the_same_uid_is_not_written_twice(stage: Stage) -> None:
    stage.server.put(f"{stage.path}by-another-name.ics", event("own"))
    with pytest.raises(DavConflictError) as caught:
        stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    assert caught.value.kind == "caldav_uid_taken"


@pytest.mark.parametrize("uid", ["a b@c.example", "../../up", "ümläut", "a/b?c#d%41", "x" * 300, ".hidden", "日本語;,"])
def test_any_uid_can_be_kept(stage: Stage, uid: str) -> None:
    name = item_name(uid)
    assert name.isascii()
    assert not {"/", "%", "@", "?"} & set(name)
    written = uid.replace(";", "\\;").replace(",", "\\,")
    put = stage.collection.put(stage.collection.href_for(uid), event(written), None)
    found = stage.collection.find(uid)
    assert found is not None
    assert found.href == put.href
    assert stage.everything().keys() == {put.href}


def test_a_name_is_spelled_in_one_way_however_the_server_spells_it(stage: Stage) -> None:
    stage.server.put(f"{stage.path}talk%20%40%20ten%2Bone.ics", event("ev"))
    (href,) = stage.everything()
    assert href == f"{stage.path}talk%20%40%20ten+one.ics"
    assert stage.one(href).href == href


def test_a_calendar_that_is_gone_is_a_fault_and_no_deletion(stage: Stage) -> None:
    stage.elsewhere("ev-1")
    first = stage.collection.changes({})
    assert stage.server.ask("DELETE", stage.path) in {200, 204}
    for token in ("", first.sync_token):
        with pytest.raises(CalDavError) as caught:
            stage.collection.changes(first.changed, token)
        assert caught.value.kind == "caldav_not_here"


def test_unknown_properties_survive_a_round_trip(stage: Stage) -> None:
    extra = 'X-PHONE-COLOR;X-ODD="a:b;c":rouge\r\nX-EMPTY:\r\n'
    put = stage.collection.put(stage.collection.href_for("own"), event("own", extra=extra), None)
    text = stage.one(put.href).text
    for line in extra.split():
        assert line in text


def test_a_first_look_brings_all_items_at_once(stage: Stage) -> None:
    hrefs = {stage.elsewhere(f"ev-{number}") for number in range(5)}
    stage.proxy.heal()
    first, items = stage.collection.everything()
    assert first.changed.keys() == items.keys() == hrefs
    assert len(stage.proxy.seen) <= 4
    for href in hrefs:
        assert items[href] == stage.one(href)
        assert items[href].etag == first.changed[href]  # type: ignore[union-attr]  an Item, as seen above
    again = stage.collection.changes(first.changed, first.sync_token)
    assert (again.changed, again.gone, again.is_whole_listing) == ({}, set(), False)
