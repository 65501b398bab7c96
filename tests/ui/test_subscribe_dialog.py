"""Following a calendar from the window: say where it is, watch, and see what came in; changing it later."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from respiro.domain.errors import AddressError
from respiro.domain.subscriptions import SubscriptionKind
from respiro.services.ports import Source
from respiro.ui.context import Context
from respiro.ui.dialogs.change_subscription_dialog import ChangeSubscriptionDialog
from respiro.ui.dialogs.client_agenda import offer_agenda
from respiro.ui.dialogs.client_dialog import ClientDialog
from respiro.ui.dialogs.subscribe_dialog import SubscribeDialog
from respiro.ui.dialogs.subscribe_parts.meaning import meaning_of
from support.calendars_scene import NOW, PRIVATE, five_calendars, in_trouble, put, subscription
from support.fakes import FakeStore
from support.settings_stage import FakeWorker, import_result, make_context

ADDRESS = "https://example.org/team.ics"


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def worker() -> FakeWorker:
    return FakeWorker()


@pytest.fixture
def context(worker: FakeWorker) -> Context:
    return make_context(five_calendars(), worker)


@pytest.fixture
def dialog(qtbot: QtBot, context: Context) -> SubscribeDialog:
    dialog = SubscribeDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def start(dialog: SubscribeDialog, place: str = ADDRESS) -> None:
    dialog.place.choose(place)
    dialog.import_button.click()


def visible_words(dialog: SubscribeDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel)) + dialog.windowTitle()


# what a text means


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"  <{ADDRESS}> ", ADDRESS),
        ("webcal://example.org/team.ics", ADDRESS),
        ("example.org/team.ics", ADDRESS),
        ("example.org:8080/team.ics", "https://example.org:8080/team.ics"),
        ("/home/yolanda/a.ics", "/home/yolanda/a.ics"),
        ("~/a.ics", "~/a.ics"),
        ("file:///home/yolanda/a%20b.ics", "/home/yolanda/a b.ics"),
        (r"C:\Users\yolanda\a.ics", r"C:\Users\yolanda\a.ics"),
        ("", ""),
    ],
)
def test_addresses_and_paths_are_understood_as_people_write_them(text: str, place: str) -> None:
    meaning = meaning_of(text)
    assert (meaning.place, meaning.fault) == (place, None)


def test_an_address_half_written_is_no_fault_until_it_is_meant(dialog: SubscribeDialog, worker: FakeWorker) -> None:
    dialog.place.choose("gopher://x")
    assert dialog.trouble.text == ""
    dialog.import_button.click()
    assert "gopher" in dialog.trouble.text
    assert worker.runs == []


# secrets


def test_an_address_that_lets_anyone_in_is_masked_and_nowhere_to_be_read(dialog: SubscribeDialog) -> None:
    dialog.place.choose(PRIVATE)
    assert dialog.place.line.echoMode() is QLineEdit.EchoMode.Password
    assert "8a6e4f0c" not in visible_words(dialog)
    assert "keyring" in dialog.place.hint.text()
    dialog.place.show_box.click()
    assert dialog.place.line.echoMode() is QLineEdit.EchoMode.Normal
    dialog.place.choose(ADDRESS)
    assert not dialog.place.show_box.isVisible()


def test_a_secret_goes_by_the_order_and_by_no_list_of_arguments(
    qtbot: QtBot, dialog: SubscribeDialog, worker: FakeWorker
) -> None:
    start(dialog, PRIVATE)
    assert worker.runs[0].arguments == ["subscribe"]
    assert worker.orders[0] is not None
    assert worker.orders[0]["place"] == PRIVATE
    qtbot.waitUntil(dialog.progress.isVisible)
    assert not any(part in visible_words(dialog) for part in ("8a6e4f0c", "/ical/"))
    worker.runs[0].failed.emit(AddressError("address_gone", address="https://calendar.google.com/…", status=404))
    assert "8a6e4f0c" not in visible_words(dialog)


def test_plain_http_is_warned_of_before_it_starts(dialog: SubscribeDialog) -> None:
    dialog.place.choose("http://example.org/team.ics")
    assert "not encrypted" in dialog.place.warning.text
    dialog.place.choose("http://127.0.0.1/team.ics")
    assert dialog.place.warning.text == ""
    dialog.place.choose(ADDRESS)
    assert dialog.place.warning.text == ""


# the order


def test_what_the_form_says_goes_to_the_worker(dialog: SubscribeDialog, worker: FakeWorker, context: Context) -> None:
    client = context.ports.store.clients()[0]
    dialog.choices.whose.setCurrentIndex(dialog.choices.whose.findData(client.id))
    dialog.choices.every.setCurrentIndex(dialog.choices.every.findData(15))
    dialog.name.setText("  Team ")
    start(dialog)
    expected = {"place": ADDRESS, "calendar": "Team", "client": client.id, "shows_details": False, "every": 15}
    assert worker.orders == [expected]


def test_of_a_client_no_more_than_free_and_busy_is_shown_unless_wanted(
    dialog: SubscribeDialog, worker: FakeWorker, context: Context
) -> None:
    assert not dialog.choices.bare.isVisible()
    dialog.choices.whose.setCurrentIndex(dialog.choices.whose.findData(context.ports.store.clients()[0].id))
    assert dialog.choices.bare.isVisible()
    assert dialog.choices.bare.isChecked()
    dialog.choices.bare.click()
    start(dialog)
    assert worker.orders[0] is not None
    assert worker.orders[0]["shows_details"] is True


def test_without_a_place_nothing_can_be_started(dialog: SubscribeDialog) -> None:
    assert not dialog.import_button.isEnabled()
    dialog.place.choose(" ")
    assert not dialog.import_button.isEnabled()


@pytest.mark.parametrize(
    ("urls", "text", "place"),
    [
        ([QUrl(ADDRESS)], "", ADDRESS),
        ([QUrl.fromLocalFile("/home/yolanda/a b.ics")], "", "/home/yolanda/a b.ics"),
        ([], f" {ADDRESS}\n", ADDRESS),
        ([QUrl(ADDRESS), QUrl(ADDRESS)], "", ""),
        ([], "two words", ""),
    ],
)
def test_an_address_a_file_or_a_folder_can_be_dropped(
    dialog: SubscribeDialog, urls: list[QUrl], text: str, place: str
) -> None:
    data = QMimeData()
    if urls:
        data.setUrls(urls)
    if text:
        data.setText(text)
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    dialog.dropEvent(event)
    assert dialog.place.meaning.place == place


# the run


def test_a_fault_is_told_in_place_and_what_was_typed_stays(dialog: SubscribeDialog, worker: FakeWorker) -> None:
    dialog.name.setText("Team")
    start(dialog)
    worker.runs[0].failed.emit(AddressError("address_gone", host="example.org", address=ADDRESS, status=404))
    assert "There is no calendar at" in dialog.trouble.text
    assert dialog.isVisible()
    assert (dialog.place.line.text(), dialog.name.text()) == (ADDRESS, "Team")
    assert dialog.import_button.isEnabled()
    dialog.place.choose(f"{ADDRESS}?new")
    assert dialog.trouble.text == ""


def test_escape_cancels_and_only_then_closes(qtbot: QtBot, dialog: SubscribeDialog, worker: FakeWorker) -> None:
    start(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert worker.runs[0].was_cancelled
    worker.runs[0].cancelled.emit()
    assert dialog.isVisible()
    assert "as it was" in dialog.trouble.text
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_a_cancelled_run_has_left_is_taken_back_and_nothing_else(
    dialog: SubscribeDialog, worker: FakeWorker, context: Context
) -> None:
    store = context.ports.store
    assert isinstance(store, FakeStore)
    put(context.ports, subscription("Long known", place=ADDRESS))
    store.add_source(Source(90, "Imported before", ADDRESS, NOW, 5, 0))
    start(dialog)
    put(
        context.ports,
        subscription("Half done", place=ADDRESS),
        subscription("Elsewhere", place=f"{ADDRESS}?b"),
        subscription("Imported before", place=ADDRESS),
    )
    dialog.reject()
    worker.runs[0].cancelled.emit()
    assert [run.arguments for run in worker.runs[1:]] == [
        ["unsubscribe", "--", "Half done"],
        ["unsubscribe", "--keep", "--", "Imported before"],
    ]


def test_what_came_in_is_told_and_made_known(
    qtbot: QtBot, dialog: SubscribeDialog, worker: FakeWorker, context: Context
) -> None:
    start(dialog)
    with qtbot.waitSignals([context.agenda_changed, dialog.subscribed]):
        worker.runs[0].succeeded.emit(import_result(accepted=310, reported=2, problem_count=2, trouble=None))
    assert dialog.outcome.headline.text() == "310 events in “Work”."
    assert not dialog.outcome.trouble.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_keyring_that_takes_nothing_is_told_with_what_to_do(dialog: SubscribeDialog, worker: FakeWorker) -> None:
    start(dialog, PRIVATE)
    worker.runs[0].succeeded.emit(import_result(trouble={"kind": "keyring_absent", "values": {}}))
    assert "There is no keyring" in dialog.outcome.trouble.text


def test_a_client_s_agenda_is_not_said_to_stand_in_the_week(
    dialog: SubscribeDialog, worker: FakeWorker, context: Context
) -> None:
    dialog.choices.whose.setCurrentIndex(dialog.choices.whose.findData(context.ports.store.clients()[0].id))
    start(dialog)
    worker.runs[0].succeeded.emit(import_result(guests_without_you=True))
    assert "where they are free" in dialog.outcome.details.text()
    assert not dialog.outcome.address.isVisible()


def test_another_one_begins_with_an_empty_form(dialog: SubscribeDialog, worker: FakeWorker) -> None:
    start(dialog)
    worker.runs[0].succeeded.emit(import_result())
    dialog.another_button.click()
    assert dialog.form.isVisible()
    assert dialog.place.line.text() == ""


# changing


def changing(qtbot: QtBot, context: Context, calendar: str = "Work") -> ChangeSubscriptionDialog:
    one = next(one for one in context.ports.store.subscriptions() if one.calendar == calendar)
    dialog = ChangeSubscriptionDialog(context, one)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def kept(context: Context, calendar: str = "Work") -> object:
    return next(one for one in context.ports.store.subscriptions() if one.calendar == calendar)


def test_what_is_changed_is_stored_and_nothing_is_fetched(qtbot: QtBot, context: Context, worker: FakeWorker) -> None:
    client = context.ports.store.clients()[0]
    dialog = changing(qtbot, context)
    dialog.choices.show_them(client.id, shows_details=True, every=15)
    with qtbot.waitSignal(context.agenda_changed):
        dialog.import_button.click()
    one = next(one for one in context.ports.store.subscriptions() if one.calendar == "Work")
    assert (one.client_id, one.shows_details, one.every) == (client.id, True, 15)
    assert worker.runs == []
    assert not dialog.isVisible()


def test_an_interval_that_is_none_of_the_usual_stays(qtbot: QtBot, context: Context) -> None:
    put(context.ports, subscription("Odd", every=37))
    dialog = changing(qtbot, context, "Odd")
    assert dialog.choices.minutes == 37
    dialog.import_button.click()
    assert kept(context, "Odd") == subscription("Odd", every=37)


def test_a_new_address_is_tried_at_once_and_goes_by_the_order(
    qtbot: QtBot, context: Context, worker: FakeWorker
) -> None:
    dialog = changing(qtbot, context)
    dialog.address.choose(PRIVATE)
    dialog.import_button.click()
    assert worker.runs[0].arguments == ["fetch", "--calendar=Work", "--new-address"]
    assert worker.orders == [{"address": PRIVATE}]
    error = {"kind": "address_gone", "values": {"host": "x", "address": "y", "status": 404}}
    worker.runs[0].succeeded.emit({"subscriptions": [{"calendar": "Work", "error": error}], "changed": False})
    assert dialog.isVisible()
    assert "There is no calendar at" in dialog.trouble.text
    dialog.import_button.click()
    worker.runs[1].succeeded.emit({"subscriptions": [{"calendar": "Work", "is_changed": True}], "changed": True})
    assert not dialog.isVisible()


def test_a_folder_has_no_address_to_change(qtbot: QtBot, context: Context) -> None:
    dialog = changing(qtbot, context, "Projects")
    assert kept(context, "Projects").kind is SubscriptionKind.FOLDER  # type: ignore[attr-defined]  a Subscription
    assert not dialog.address.line.isVisible()


def test_trouble_is_told_when_the_form_opens(qtbot: QtBot, context: Context) -> None:
    put(context.ports, in_trouble("Gone", "address_gone"))
    dialog = changing(qtbot, context, "Gone")
    assert "There is no calendar at" in dialog.trouble.text


# a client's form


def test_a_client_s_form_leads_to_following_their_agenda(qtbot: QtBot, context: Context) -> None:
    client = context.ports.store.clients()[1]
    form = ClientDialog(client, None, context.ports)
    qtbot.addWidget(form)
    offer_agenda(context, form)
    form.show_page(form.reach_them)
    form.show()
    row = form.reach_them.agenda
    assert row.state.text().startswith("None.")
    row.button.click()
    dialog = form.findChild(SubscribeDialog)
    assert dialog is not None
    assert dialog.choices.client_id == client.id
    put(context.ports, subscription("Theirs", client_id=client.id))
    dialog.reject()
    assert row.state.text() == "“Theirs”: Fetched 20 min ago, again at 12:00."


def test_a_client_who_is_not_stored_has_no_agenda_yet(qtbot: QtBot, context: Context) -> None:
    form = ClientDialog(None, None, context.ports)
    qtbot.addWidget(form)
    form.show_page(form.reach_them)
    form.show()
    assert not form.reach_them.agenda.isVisible()
