"""What proxies and odd servers do to requests and replies: no loop, no duplicate, no deletion that nobody asked for."""

import re
from itertools import count

import pytest

from respiro.adapters.caldav import Item
from respiro.domain.errors import AddressError, CalDavError, DavConflictError, RespiroError
from support import fault_proxy as proxy_faults
from support.dav_items import event
from support.dav_stage import Stage


def four(stage: Stage) -> dict[str, str]:
    for number in range(4):
        stage.elsewhere(f"ev-{number}")
    return dict(stage.collection.changes({}).changed)


def test_a_missing_etag_after_a_put_is_asked_for(stage: Stage) -> None:
    stage.proxy.always("PUT", proxy_faults.without_etag)
    put = stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    assert put.etag
    assert stage.collection.put(put.href, event("own", "Later"), put.etag).etag != put.etag


def test_where_no_etag_is_ever_told_nothing_is_written_over(stage: Stage) -> None:
    stage.proxy.always("PUT", proxy_faults.without_etag)
    stage.proxy.always("GET", proxy_faults.without_etag)
    put = stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    assert put.etag == ""
    with pytest.raises(DavConflictError):
        stage.collection.put(put.href, event("own", "Later"), put.etag)
    assert len(stage.proxy.asked("PUT")) == 1


@pytest.mark.parametrize(
    "dress",
    [
        lambda tag: f"W/{tag}",
        lambda tag: f'{tag.rstrip(chr(34))}-gzip"',
        lambda tag: f"{tag}-gzip",
        lambda tag: f'W/{tag.rstrip(chr(34))}-gzip"',
        lambda tag: f'{tag.rstrip(chr(34))};br"',
        lambda tag: tag.strip('"'),
    ],
    ids=["weak", "packed", "packed outside", "weak and packed", "brotli", "bare"],
)
def test_an_etag_in_another_dress_is_the_same(stage: Stage, dress: proxy_faults.Callable[[str], str]) -> None:
    stage.elsewhere("ev-1")
    first = stage.collection.changes({})
    stage.proxy.always("*", proxy_faults.etag(dress))
    assert stage.collection.changes(first.changed, "").changed == {}
    put = stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    again = stage.collection.put(put.href, event("own", "Later"), put.etag)
    stage.collection.delete(put.href, again.etag)
    assert len(stage.proxy.asked("PUT")) == 2


def test_etags_that_are_drawn_by_lot_end_in_a_conflict_and_in_no_loop(stage: Stage) -> None:
    numbers = count()
    stage.proxy.always("*", proxy_faults.etag(lambda _: f'"lot-{next(numbers)}"'))
    put = stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    with pytest.raises(DavConflictError):
        stage.collection.put(put.href, event("own", "Later"), put.etag)
    assert len(stage.proxy.asked("PUT")) == 2


@pytest.mark.parametrize("code", [409, 412])
def test_a_refusal_that_repeats_itself_is_told_each_time_after_one_put(stage: Stage, code: int) -> None:
    put = stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    stage.proxy.heal()
    stage.proxy.always("PUT", proxy_faults.status(code))
    for _ in range(3):
        with pytest.raises(DavConflictError):
            stage.collection.put(put.href, event("own", "Later"), put.etag)
    assert len(stage.proxy.asked("PUT")) == 3


def test_after_a_lost_reply_the_own_write_is_recognised(stage: Stage) -> None:
    for number in range(20):
        uid, href = f"own-{number}", stage.collection.href_for(f"own-{number}")
        stage.proxy.next("PUT", proxy_faults.cut_reply)
        with pytest.raises(AddressError):
            stage.collection.put(href, event(uid), None)
        found = stage.collection.find(uid)
        assert found is not None
        assert found.href == href
        with pytest.raises(DavConflictError):  # were it written again all the same
            stage.collection.put(href, event(uid), None)
    assert len(stage.everything()) == 20


def test_a_request_that_was_lost_wrote_nothing(stage: Stage) -> None:
    stage.proxy.next("PUT", proxy_faults.cut_request)
    with pytest.raises(AddressError):
        stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    assert stage.collection.find("own") is None


def test_a_request_that_arrives_twice_leaves_one_item(stage: Stage) -> None:
    stage.proxy.next("PUT", proxy_faults.duplicated)
    with pytest.raises(DavConflictError):  # the second reply says that it is there
        stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    assert stage.collection.find("own") is not None
    assert len(stage.everything()) == 1


def test_an_old_reply_is_no_deletion(stage: Stage) -> None:
    stage.proxy.always("REPORT", proxy_faults.replayed(times=1))
    first = stage.collection.changes({})
    stage.collection.changes(first.changed, first.sync_token)
    known = four(stage)
    replayed = stage.collection.changes(known, first.sync_token)
    assert replayed.gone == set()


@pytest.mark.parametrize("token", [b"http://radicale.org/ns/sync/" + b"0" * 64, b"nonsense", b"", b"data:,1"])
def test_a_token_that_the_server_does_not_know_means_a_whole_look(stage: Stage, token: bytes) -> None:
    known = four(stage)
    first = stage.collection.changes({})
    deleted = next(iter(known))
    stage.server.delete(deleted)
    stale = proxy_faults.rewritten_request(
        lambda body: re.sub(b"<d:sync-token>.*</d:sync-token>", b"<d:sync-token>%s</d:sync-token>" % token, body)
    )
    stage.proxy.always("REPORT", stale)
    then = stage.collection.changes(known, first.sync_token)
    assert (then.changed, then.gone) == ({}, {deleted})
    assert then.is_whole_listing


@pytest.mark.parametrize("code", [400, 403, 404, 405, 409, 410, 412, 500, 501, 507])
def test_a_refused_token_means_a_whole_look(stage: Stage, code: int) -> None:
    known = four(stage)
    first = stage.collection.changes({})
    stage.proxy.always("REPORT", proxy_faults.status(code))
    then = stage.collection.changes(known, first.sync_token)
    assert (then.changed, then.gone, then.is_whole_listing) == ({}, set(), True)


def test_an_empty_list_is_told_as_a_whole_listing_of_nothing(stage: Stage) -> None:
    known = four(stage)
    own = f"<response><href>{stage.path}</href><propstat><prop/><status>HTTP/1.1 200 OK</status></propstat></response>"
    stage.proxy.always("PROPFIND", proxy_faults.multistatus(own))
    then = stage.collection.changes(known, "")
    assert (then.is_whole_listing, then.listed, then.gone) == (True, 0, known.keys())


def test_an_answer_about_nothing_at_all_is_a_fault(stage: Stage) -> None:
    known = four(stage)
    stage.proxy.always("PROPFIND", proxy_faults.multistatus())
    with pytest.raises(CalDavError) as caught:
        stage.collection.changes(known, "")
    assert caught.value.kind == "caldav_damaged_answer"


def test_an_empty_answer_to_a_token_deletes_nothing(stage: Stage) -> None:
    known = four(stage)
    token = stage.collection.changes({}).sync_token
    stage.proxy.always("REPORT", proxy_faults.multistatus())
    then = stage.collection.changes(known, token)
    assert (then.changed, then.gone) == ({}, set())


def test_a_list_that_says_it_is_cut_short_proves_nothing(stage: Stage) -> None:
    known = four(stage)
    full = b"<D:response xmlns:D='DAV:'><D:href>%s</D:href><D:status>HTTP/1.1 507 No</D:status></D:response>"
    cut = proxy_faults.rewritten(
        lambda body: re.sub(rb"(</(?:\w+:)?multistatus>)", full % stage.path.encode() + rb"\1", body)
    )
    stage.proxy.always("PROPFIND", cut)
    then = stage.collection.changes(known, "")
    assert (then.is_partial, then.gone, then.sync_token) == (True, set(), "")


@pytest.mark.parametrize("at", [0, 1, 40, 200, 400, 600])
def test_an_answer_that_breaks_off_is_a_fault(stage: Stage, at: int) -> None:
    known = four(stage)
    stage.proxy.always("PROPFIND", proxy_faults.cut_body(at))
    with pytest.raises(CalDavError):
        stage.collection.changes(known, "")


def test_what_can_not_be_fetched_together_is_fetched_one_by_one(stage: Stage) -> None:
    known = four(stage)
    for code in (403, 404, 405, 501):
        stage.proxy.heal()
        stage.proxy.always("REPORT", proxy_faults.status(code))
        found = stage.collection.fetch(known)
        assert all(isinstance(item, Item) for item in found.values())
        assert len(stage.proxy.asked("REPORT")) == 1


def test_a_character_that_xml_can_not_hold_costs_no_item(stage: Stage) -> None:
    known = four(stage)
    spoil = proxy_faults.rewritten(lambda body: body.replace(b"UID:ev-2", b"UID:ev-2\x0b"))
    stage.proxy.always("REPORT", spoil)
    found = stage.collection.fetch(known)
    assert all(isinstance(item, Item) for item in found.values())
    assert len(found) == 4


def test_what_a_multiget_is_silent_about_is_asked_for(stage: Stage) -> None:
    known = four(stage)
    stage.proxy.always("REPORT", proxy_faults.partial(1))
    found = stage.collection.fetch(known)
    assert found.keys() == known.keys()
    assert all(isinstance(item, Item) for item in found.values())


def test_what_the_server_makes_of_an_item_is_adopted(stage: Stage) -> None:
    stage.proxy.always("GET", proxy_faults.rewritten(lambda body: body.replace(b"SUMMARY", b"X-SERVER:1\r\nSUMMARY")))
    put = stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    assert put.text is not None
    assert "X-SERVER:1" in put.text


def test_an_item_that_the_server_moved_is_found_again(stage: Stage) -> None:
    href = stage.collection.href_for("own")
    moved = f"{stage.path}moved.ics"
    stage.proxy.next("PUT", lambda asked, forward: forward(proxy_faults.replace(asked, path=moved)))
    put = stage.collection.put(href, event("own"), None)
    assert put.href == moved
    assert put.etag == stage.one(moved).etag


def test_a_read_back_that_fails_does_not_undo_the_write(stage: Stage) -> None:
    stage.proxy.next("GET", proxy_faults.status(503))
    put = stage.collection.put(stage.collection.href_for("own"), event("own"), None)
    assert put.text is None
    assert stage.server.ask("GET", put.href) == 200


@pytest.mark.parametrize("code", [401, 403, 429, 500, 502, 503])
def test_a_server_that_refuses_a_listing_is_a_fault_and_no_deletion(stage: Stage, code: int) -> None:
    known = four(stage)
    stage.proxy.always("PROPFIND", proxy_faults.status(code))
    with pytest.raises(RespiroError):
        stage.collection.changes(known, "")


def test_an_href_on_another_host_is_refused(stage: Stage) -> None:
    known = four(stage)
    stage.proxy.always(
        "PROPFIND", proxy_faults.rewritten(lambda body: body.replace(b"href>/", b"href>http://evil.example/"))
    )
    with pytest.raises(CalDavError) as caught:
        stage.collection.changes(known, "")
    assert caught.value.kind == "caldav_foreign_href"


def test_pages_of_changes_are_followed_to_their_end(stage: Stage) -> None:
    first = stage.collection.changes({})
    pages = iter(range(3))

    def paged(asked: proxy_faults.Asked, forward: proxy_faults.Forward) -> proxy_faults.Answered | None:
        del forward
        number = next(pages)
        assert asked.body.count(b"page-%d" % number) == (number > 0)
        item = (
            f"<response><href>{stage.path}p{number}.ics</href><propstat><prop><getetag>&quot;{number}&quot;</getetag>"
            "</prop><status>HTTP/1.1 200 OK</status></propstat></response>"
        )
        cut = f"<response><href>{stage.path}</href><status>HTTP/1.1 507 Insufficient Storage</status></response>"
        inner = item + (cut if number < 2 else "") + f"<sync-token>page-{number + 1}</sync-token>"
        return proxy_faults.multistatus(inner)(asked, lambda _: proxy_faults.Answered(500))

    stage.proxy.always("REPORT", paged)
    then = stage.collection.changes({}, first.sync_token)
    assert then.changed == {f"{stage.path}p{number}.ics": f'"{number}"' for number in range(3)}
    assert len(stage.proxy.asked("REPORT")) == 3


def test_pages_without_an_end_are_given_up(stage: Stage) -> None:
    first = stage.collection.changes({})
    cut = f"<response><href>{stage.path}</href><status>HTTP/1.1 507 Insufficient Storage</status></response>"
    stage.proxy.always("REPORT", proxy_faults.multistatus(cut + "<sync-token>the same</sync-token>"))
    assert stage.collection.changes({}, first.sync_token).is_whole_listing
    assert len(stage.proxy.asked("REPORT")) == 2


@pytest.mark.parametrize("spoil", [proxy_faults.status(403), proxy_faults.cut_body(300), proxy_faults.multistatus()])
def test_where_not_all_comes_at_once_it_comes_in_parts(stage: Stage, spoil: proxy_faults.Behaviour) -> None:
    known = four(stage)
    stage.proxy.next("REPORT", spoil)
    first, items = stage.collection.everything()
    assert first.changed == known
    assert all(isinstance(item, Item) for item in items.values())
    assert items.keys() == known.keys()
    assert first.sync_token
