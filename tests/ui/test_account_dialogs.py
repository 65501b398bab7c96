"""Adding an account on a calendar server, changing it, and typing its password: what is asked, told and dropped."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from respiro.domain.errors import AddressError, CalDavError, InvalidValueError, RespiroError, StoreError
from respiro.services.accounts import account_states
from respiro.ui.context import Context
from respiro.ui.dialogs.account_parts.kinds import kind_of, password_page, recognised
from respiro.ui.dialogs.account_parts.renewal import as_order, renewed
from respiro.ui.dialogs.add_account_dialog import AddAccountDialog
from respiro.ui.dialogs.change_account_dialog import ChangeAccountDialog
from respiro.ui.dialogs.link_dialog import LinkDialog
from respiro.ui.dialogs.session_password_dialog import SessionPasswordDialog
from respiro.ui.dialogs.subscribe_dialog import SubscribeDialog
from respiro.ui.runtime.syncing import syncing_of
from support.account_rows import read_box
from support.accounts_scene import account, collection, in_trouble, no_account, put, two_accounts
from support.settings_stage import FakeWorker, make_context

SECRET = "Ringelnatter 38"  # noqa: S105  nobody has it
ADDRESS = "https://cloud.example.org/remote.php/dav/"
PASSWORD_REFUSED = CalDavError("caldav_password_refused", host="cloud.example.org", status=401)


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
    return make_context(no_account(), worker)


@pytest.fixture
def dialog(qtbot: QtBot, context: Context) -> AddAccountDialog:
    return shown(qtbot, AddAccountDialog(context))


def shown(qtbot: QtBot, dialog: AddAccountDialog) -> AddAccountDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def typed(dialog: AddAccountDialog, address: str, user: str = "yolanda", password: str = SECRET) -> None:
    for field, text in (
        (dialog.server.address, address),
        (dialog.server.user, user),
        (dialog.server.password, password),
    ):
        field.setText(text)
        field.textEdited.emit(text)


def chosen(dialog: AddAccountDialog, key: str) -> None:
    box = dialog.server.kind_box
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def found(*names: str, address: str = ADDRESS) -> dict[str, object]:
    rows = [
        {
            "href": f"/dav/{name}/",
            "name": name,
            "colour": "#0082c9",
            "components": ["VTODO"] if name == "Errands" else ["VEVENT", "VTODO"],
            "is_read_only": name == "Holidays",
        }
        for name in names or ("Personal", "Errands", "Holidays")
    ]
    return {"address": address, "collections": rows}


def second_step(dialog: AddAccountDialog, worker: FakeWorker, *names: str) -> None:
    typed(dialog, "cloud.example.org")
    dialog.import_button.click()
    worker.runs[-1].succeeded.emit(found(*names))


def words_of(dialog: AddAccountDialog | ChangeAccountDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


# --- which server is meant


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("yolanda@fastmail.com", "fastmail"),
        ("mailto:yolanda@icloud.com", "icloud"),
        ("https://dav.mailbox.org/", "mailbox"),
        ("posteo.de:8443", "posteo"),
        ("https://cloud.example.org/remote.php/dav/calendars/yolanda/", "nextcloud"),
        ("yolanda@gmail.com", "google"),
        ("https://apidata.googleusercontent.com/caldav/v2/", "google"),
        ("yolanda@outlook.com", "microsoft"),
        ("cloud.example.org", ""),
        ("", ""),
        ("@", ""),
        ("https://", ""),
    ],
)
def test_the_kind_of_server_is_recognised_by_what_is_typed(text: str, key: str) -> None:
    assert recognised(text) == key


def test_what_is_recognised_is_shown_and_let_go_again(dialog: AddAccountDialog) -> None:
    typed(dialog, "yolanda@fastmail.com", user="")
    assert dialog.server.kind.key == "fastmail"
    assert "app password" in dialog.server.hint.text()
    assert dialog.server.user_name == "yolanda@fastmail.com"
    typed(dialog, "yolanda@fastmail.comx", user="")
    assert dialog.server.kind.key == ""


def test_a_nextcloud_that_was_chosen_stays_one_while_its_host_is_typed(dialog: AddAccountDialog) -> None:
    chosen(dialog, "nextcloud")
    typed(dialog, "cloud.example.org")
    assert dialog.server.kind.key == "nextcloud"
    assert dialog.server.asked == "cloud.example.org"


def test_a_kind_with_one_address_brings_it_along_and_keeps_the_user(dialog: AddAccountDialog) -> None:
    typed(dialog, "yolanda@example.org", user="")
    chosen(dialog, "fastmail")
    assert (dialog.server.address.text(), dialog.server.user_name) == (
        "https://caldav.fastmail.com/",
        "yolanda@example.org",
    )
    chosen(dialog, "nextcloud")
    assert dialog.server.address.text() == ""


@pytest.mark.parametrize(
    ("key", "text", "page"),
    [
        ("fastmail", "", "https://app.fastmail.com/settings/security/apps"),
        ("nextcloud", "cloud.example.org", "https://cloud.example.org/settings/user/security"),
        ("nextcloud", f"{ADDRESS}calendars/", "https://cloud.example.org/settings/user/security"),
        ("nextcloud", "https://a:b@example.org/cloud/", "https://example.org/cloud/settings/user/security"),
        ("nextcloud", "yolanda@example.org", ""),
        ("nextcloud", "", ""),
        ("nextcloud", "gopher://x", ""),
        ("posteo", "", ""),
        ("", "cloud.example.org", ""),
    ],
)
def test_the_page_for_app_passwords_is_known_where_it_can_be(key: str, text: str, page: str) -> None:
    assert password_page(kind_of(key), text) == page


def test_the_page_is_shown_whole_before_anything_opens_it(dialog: AddAccountDialog) -> None:
    chosen(dialog, "fastmail")
    dialog.server.page_button.click()
    link = dialog.findChild(LinkDialog)
    assert link is not None
    assert link.target.toPlainText() == "https://app.fastmail.com/settings/security/apps"
    link.reject()


@pytest.mark.parametrize(("key", "name"), [("google", "Google"), ("microsoft", "Microsoft")])
def test_who_takes_no_password_is_told_plainly_and_leads_to_a_subscription(
    qtbot: QtBot, context: Context, worker: FakeWorker, key: str, name: str
) -> None:
    dialog = shown(qtbot, AddAccountDialog(context))
    chosen(dialog, key)
    assert dialog.server.service.words.text().startswith(f"{name} takes no password")
    assert not any(part.isVisible() for part in (dialog.server.user, dialog.server.password, dialog.import_button))
    dialog.start()
    assert worker.runs == []
    dialog.server.service.subscribe_button.click()
    opened = [one for one in QApplication.topLevelWidgets() if isinstance(one, SubscribeDialog)]
    assert opened
    for one in opened:
        one.close()
    assert not dialog.isVisible()


# --- the password


def test_the_password_goes_by_the_order_alone_and_is_nowhere_to_be_read(
    qtbot: QtBot, dialog: AddAccountDialog, worker: FakeWorker
) -> None:
    typed(dialog, "cloud.example.org")
    assert dialog.server.password.echoMode() is QLineEdit.EchoMode.Password
    dialog.import_button.click()
    assert worker.runs[0].arguments == ["caldav-discover"]
    assert worker.orders[0] == {
        "text": "cloud.example.org",
        "user": "yolanda",
        "password": SECRET,
        "may_be_plain": False,
        "agreed": [],
    }
    qtbot.waitUntil(dialog.progress.isVisible)
    assert SECRET not in words_of(dialog)


def test_the_password_is_dropped_with_the_dialog(dialog: AddAccountDialog) -> None:
    typed(dialog, "cloud.example.org")
    dialog.reject()
    assert dialog.server.password.text() == ""
    assert not dialog.server.password.isUndoAvailable()


# --- faults


@pytest.mark.parametrize(
    ("error", "field"),
    [
        (AddressError("address_not_found", host="cloud.example.org"), "address"),
        (AddressError("address_untrusted", host="cloud.example.org", reason="certificate_expired"), "address"),
        (CalDavError("caldav_not_a_server", host="cloud.example.org"), "address"),
        (CalDavError("caldav_no_calendars", host="cloud.example.org"), "address"),
        (PASSWORD_REFUSED, "password"),
    ],
)
def test_what_failed_stands_beside_the_field_that_has_to_be_changed(
    dialog: AddAccountDialog, worker: FakeWorker, error: RespiroError, field: str
) -> None:
    typed(dialog, "cloud.example.org")
    dialog.import_button.click()
    worker.runs[0].failed.emit(error)
    note, line = getattr(dialog.server, f"{field}_note"), getattr(dialog.server, field)
    assert note.text
    assert dialog.focusWidget() is line
    assert dialog.trouble.text == ""
    server = dialog.server
    assert (server.address.text(), server.user.text(), server.password.text()) == (
        "cloud.example.org",
        "yolanda",
        SECRET,
    )
    line.textEdited.emit("x")
    assert note.text == ""


def test_what_no_field_can_mend_stands_below(dialog: AddAccountDialog, worker: FakeWorker) -> None:
    typed(dialog, "cloud.example.org")
    dialog.import_button.click()
    worker.runs[0].failed.emit(CalDavError("caldav_busy", host="cloud.example.org", status=503))
    assert "too busy" in dialog.trouble.text
    assert dialog.server.address_note.text == ""


def test_an_address_that_is_none_is_told_without_asking_anyone(dialog: AddAccountDialog, worker: FakeWorker) -> None:
    typed(dialog, "gopher://cloud.example.org")
    dialog.import_button.click()
    assert "gopher" in dialog.server.address_note.text
    assert worker.runs == []


def test_plain_http_needs_a_yes_that_is_asked_for_when_it_is_needed(
    dialog: AddAccountDialog, worker: FakeWorker
) -> None:
    server = dialog.server
    typed(dialog, "http://cloud.example.org")
    assert not server.agreements.plain_box.isVisible()
    dialog.import_button.click()
    assert worker.runs == []
    assert "in the clear" in server.address_note.text
    assert server.agreements.plain_box.isVisible()
    assert not dialog.import_button.isEnabled()
    assert QApplication.focusWidget() is server.agreements.plain_box
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # so that it shows
    server.agreements.plain_box.click()
    dialog.import_button.click()
    assert worker.orders[0] is not None
    assert worker.orders[0]["may_be_plain"] is True
    worker.runs[0].failed.emit(PASSWORD_REFUSED)
    typed(dialog, "http://other.example.org")
    assert not server.agreements.plain_box.isVisible()
    assert not server.may_be_plain


def test_plain_http_on_this_very_machine_needs_no_yes(dialog: AddAccountDialog, worker: FakeWorker) -> None:
    typed(dialog, "http://localhost:5232")
    dialog.import_button.click()
    assert len(worker.runs) == 1


def leads_to(other: str, target: str) -> CalDavError:
    return CalDavError("caldav_leads_elsewhere", host="cloud.example.org", target=target, other=other)


def test_another_server_gets_the_password_only_after_a_yes(dialog: AddAccountDialog, worker: FakeWorker) -> None:
    typed(dialog, "cloud.example.org")
    dialog.import_button.click()
    worker.runs[0].failed.emit(leads_to("dav.example.net", "https://dav.example.net/"))
    assert "https://dav.example.net/" in dialog.server.address_note.text
    assert dialog.server.agreements.elsewhere_box.isVisible()
    assert not dialog.import_button.isEnabled()
    dialog.server.agreements.elsewhere_box.click()
    dialog.import_button.click()
    assert worker.orders[1] is not None
    assert worker.orders[1]["agreed"] == ["dav.example.net"]
    typed(dialog, "other.example.org")
    assert dialog.server.order()["agreed"] == []


@pytest.mark.parametrize(
    ("other", "target"),
    [
        ("cloud.example.org", "https://cloud.example.org:8443/"),
        ("dav.example.net", "http://dav.example.net/"),
        ("….example.net", "https://….example.net/…"),
    ],
)
def test_where_a_yes_would_not_do_none_is_asked_for(
    dialog: AddAccountDialog, worker: FakeWorker, other: str, target: str
) -> None:
    typed(dialog, "cloud.example.org")
    dialog.import_button.click()
    worker.runs[0].failed.emit(leads_to(other, target))
    assert not dialog.server.agreements.elsewhere_box.isVisible()
    assert dialog.import_button.isEnabled()


def test_a_server_that_turns_out_to_take_no_password_leads_to_a_subscription(
    dialog: AddAccountDialog, worker: FakeWorker
) -> None:
    typed(dialog, "calendar.example.org")
    dialog.import_button.click()
    worker.runs[0].failed.emit(
        CalDavError("caldav_takes_no_password", service="Google", host="apidata.googleusercontent.com")
    )
    assert dialog.server.kind.key == "google"
    assert dialog.server.service.subscribe_button.isVisible()


def test_an_account_that_is_here_already_is_told_before_anything_is_chosen(qtbot: QtBot, worker: FakeWorker) -> None:
    dialog = shown(qtbot, AddAccountDialog(make_context(two_accounts(), worker)))
    second_step(dialog, worker)
    assert "here already, as “Nextcloud”" in dialog.server.user_note.text
    assert dialog.server.isVisible()


def test_escape_cancels_and_only_then_closes(qtbot: QtBot, dialog: AddAccountDialog, worker: FakeWorker) -> None:
    typed(dialog, "cloud.example.org")
    qtbot.keyClick(dialog.server.password, Qt.Key.Key_Return)
    assert not dialog.import_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert worker.runs[0].was_cancelled
    assert dialog.isVisible()
    worker.runs[0].cancelled.emit()
    assert dialog.trouble.text == "Cancelled. Nothing was added."
    assert dialog.server.password.text() == SECRET
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("is_second_step", [False, True])
def test_what_was_typed_is_there_again_when_the_dialog_was_left_but_for_the_password(
    qtbot: QtBot, context: Context, worker: FakeWorker, *, is_second_step: bool
) -> None:
    before = shown(qtbot, AddAccountDialog(context))
    chosen(before, "nextcloud")
    typed(before, "cloud.example.org")
    if is_second_step:
        before.import_button.click()
        worker.runs[-1].succeeded.emit(found())
    qtbot.keyClick(before, Qt.Key.Key_Escape)
    server = shown(qtbot, AddAccountDialog(context)).server
    kept = (server.kind.key, server.address.text(), server.user.text())
    assert kept == ("nextcloud", "cloud.example.org", "yolanda")
    assert server.password.text() == ""


def test_a_password_in_an_address_is_not_kept(qtbot: QtBot, dialog: AddAccountDialog, context: Context) -> None:
    typed(dialog, f"https://yolanda:{SECRET}@cloud.example.org/")
    dialog.reject()
    server = shown(qtbot, AddAccountDialog(context)).server
    assert (server.address.text(), server.user.text()) == ("", "yolanda")


def test_what_was_typed_is_forgotten_once_the_account_is_added(
    qtbot: QtBot, dialog: AddAccountDialog, context: Context, worker: FakeWorker
) -> None:
    dialog.reject()
    dialog.show()
    second_step(dialog, worker)
    dialog.import_button.click()
    worker.runs[-1].succeeded.emit({"id": "1", "name": "cloud.example.org", "collections": [], "trouble": None})
    assert not dialog.isVisible()
    server = shown(qtbot, AddAccountDialog(context)).server
    assert (server.kind.key, server.address.text(), server.user.text()) == ("", "", "")


# --- the second step


def test_what_holds_events_is_busy_time_and_the_home_stays_where_it_is(
    dialog: AddAccountDialog, worker: FakeWorker
) -> None:
    second_step(dialog, worker)
    choice = dialog.choice
    assert choice.isVisible()
    assert choice.order()["name"] == "cloud.example.org"
    assert choice.home.currentText() == "As it is: In a folder on this computer"
    assert [choice.home.itemText(row) for row in range(1, choice.home.count())] == ["Personal"]
    rows = choice.order()["collections"]
    assert isinstance(rows, list)
    assert {row["name"]: row["is_read"] for row in rows} == {"Personal": True, "Errands": False, "Holidays": True}
    assert not any(row["is_home"] for row in rows)


def test_a_calendar_made_for_respiro_is_offered_as_the_home(dialog: AddAccountDialog, worker: FakeWorker) -> None:
    second_step(dialog, worker, "Personal", "My Respiro")
    assert dialog.choice.home.currentText() == "My Respiro"


def test_a_home_in_another_account_is_not_taken_from_it_unasked(qtbot: QtBot, worker: FakeWorker) -> None:
    dialog = shown(qtbot, AddAccountDialog(make_context(two_accounts(), worker)))
    typed(dialog, "posteo.de", user="yolanda@posteo.de")
    dialog.import_button.click()
    worker.runs[-1].succeeded.emit(found("Respiro", address="https://posteo.de:8443/"))
    assert dialog.choice.home.currentText() == "As it is: Nextcloud · Respiro"
    assert dialog.choice.name.text() == "Posteo"


def test_going_back_keeps_what_was_typed(dialog: AddAccountDialog, worker: FakeWorker) -> None:
    second_step(dialog, worker)
    dialog.back_button.click()
    assert dialog.server.isVisible()
    assert dialog.server.password.text() == SECRET
    dialog.import_button.click()
    assert [run.arguments for run in worker.runs] == [["caldav-discover"]] * 2


def test_what_was_chosen_is_added_and_synced_and_the_password_dropped(
    qtbot: QtBot, dialog: AddAccountDialog, worker: FakeWorker
) -> None:
    second_step(dialog, worker)
    read_box(dialog.choice.rows, "/dav/Holidays/").click()
    dialog.choice.name.setText(" Office ")
    dialog.choice.every.setValue(30)
    dialog.import_button.click()
    assert worker.runs[-1].arguments == ["caldav-add"]
    order = worker.orders[-1]
    assert order is not None
    assert {key: order[key] for key in ("address", "user", "password", "name", "may_be_plain", "every")} == {
        "address": ADDRESS,
        "user": "yolanda",
        "password": SECRET,
        "name": "Office",
        "may_be_plain": False,
        "every": 30,
    }
    with qtbot.waitSignal(dialog.added) as told:
        worker.runs[-1].succeeded.emit({"id": "new", "name": "Office", "trouble": None})
    assert told.args == ["new"]
    assert worker.runs[-1].arguments == ["sync", "--account=new"]
    assert not dialog.isVisible()
    assert dialog.server.password.text() == ""


def not_kept(dialog: AddAccountDialog, worker: FakeWorker) -> None:
    second_step(dialog, worker)
    dialog.import_button.click()
    worker.runs[-1].succeeded.emit({"id": "new", "name": "x", "trouble": {"kind": "keyring_absent", "values": {}}})


def test_a_password_that_the_keyring_did_not_take_can_be_used_for_the_session(
    dialog: AddAccountDialog, worker: FakeWorker, context: Context
) -> None:
    not_kept(dialog, worker)
    assert "There is no keyring" in dialog.offer.note.text
    assert dialog.import_button.text() == "&Use it until Respiro ends"
    assert not syncing_of(context).is_typed("new")
    dialog.import_button.click()
    assert worker.runs[-1].arguments == ["sync", "--account=new", "--typed"]
    assert worker.orders[-1] == {"passwords": {"new": SECRET}}
    assert dialog.server.password.text() == ""


def test_a_password_that_was_not_kept_is_dropped_unless_it_is_wanted(
    qtbot: QtBot, dialog: AddAccountDialog, worker: FakeWorker, context: Context
) -> None:
    not_kept(dialog, worker)
    with qtbot.waitSignal(dialog.added):
        dialog.close_button.click()
    assert not syncing_of(context).is_typed("new")
    assert dialog.server.password.text() == ""


def test_a_fault_while_adding_stays_on_the_second_step(dialog: AddAccountDialog, worker: FakeWorker) -> None:
    second_step(dialog, worker)
    dialog.import_button.click()
    worker.runs[-1].failed.emit(StoreError("store_unwritable", path="/x", reason="no space"))
    assert dialog.choice.isVisible()
    assert dialog.trouble.text


def test_adding_that_was_cancelled_leaves_nothing_behind(
    dialog: AddAccountDialog, worker: FakeWorker, context: Context
) -> None:
    second_step(dialog, worker)
    dialog.import_button.click()
    run = worker.runs[-1]
    dialog.reject()
    put(context.ports, account("Late", address=ADDRESS, user="yolanda"))
    put(context.ports, account("Other", address=ADDRESS, user="somebody"))
    run.cancelled.emit()
    assert worker.runs[-1].arguments == ["caldav-forget", "id-Late"]


# --- changing


@pytest.fixture
def change(qtbot: QtBot, worker: FakeWorker) -> ChangeAccountDialog:
    context = make_context(two_accounts(), worker)
    dialog = ChangeAccountDialog(context, account_states(context.ports)[-1])
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_each_field_and_fact_is_named_for_what_it_is(change: ChangeAccountDialog) -> None:
    assert (change.name.accessibleName(), change.password.accessibleName()) == ("Name", "New password")
    named = [label.accessibleName() for label in change.form.findChildren(QLabel)]
    assert "Server: https://cloud.example.org/remote.php/dav/" in [name.replace("\u200b", "") for name in named]


def test_only_what_is_changed_is_told(change: ChangeAccountDialog, worker: FakeWorker) -> None:
    change.name.setText("Office")
    change.import_button.click()
    assert worker.runs[0].arguments == ["caldav-arrange"]
    assert worker.orders[0] == {"account": "id-Nextcloud", "name": "Office"}
    worker.runs[0].succeeded.emit({"id": "id-Nextcloud", "trouble": None})
    assert worker.runs[1].arguments == ["sync", "--account=id-Nextcloud"]
    assert not change.isVisible()


def test_a_new_password_takes_the_place_of_one_typed_for_the_session(
    change: ChangeAccountDialog, worker: FakeWorker
) -> None:
    syncing = syncing_of(change._context)
    syncing.type_password("id-Nextcloud", "old")
    change.password.setText(SECRET)
    change.every.setValue(1440)
    change.import_button.click()
    assert worker.orders[0] == {
        "account": "id-Nextcloud",
        "name": "Nextcloud",
        "password": SECRET,
        "every": 1440,
    }
    worker.runs[0].succeeded.emit({"id": "id-Nextcloud", "trouble": None})
    assert not syncing.is_typed("id-Nextcloud")
    assert change.password.text() == ""


def test_a_new_password_that_the_keyring_did_not_take_can_be_used_for_the_session(
    change: ChangeAccountDialog, worker: FakeWorker
) -> None:
    change.password.setText(SECRET)
    change.import_button.click()
    worker.runs[0].succeeded.emit({"id": "id-Nextcloud", "trouble": {"kind": "keyring_locked", "values": {}}})
    assert change.offer.isVisible()
    change.import_button.click()
    assert worker.orders[1] == {"passwords": {"id-Nextcloud": SECRET}}


def test_new_calendars_are_looked_for_and_kept_when_saved(change: ChangeAccountDialog, worker: FakeWorker) -> None:
    change.look_button.click()
    assert worker.runs[0].arguments == ["caldav-discover"]
    assert worker.orders[0] == {"account": "id-Nextcloud"}
    there = [
        {"href": f"/dav/Nextcloud/{name}/", "name": name, "components": ["VEVENT"]}
        for name in ("Personal", "Errands", "Holidays")
    ]
    new = {"href": "/dav/Nextcloud/Choir/", "name": "Choir", "colour": "#aa00aa", "components": ["VEVENT"]}
    worker.runs[0].succeeded.emit({"address": ADDRESS, "collections": [*there, new]})
    assert "events · new" in words_of(change)
    assert "not on the server any more" in words_of(change)
    read_box(change.rows, "/dav/Nextcloud/Choir/").click()
    change.import_button.click()
    order = worker.orders[1]
    assert order is not None
    rows = order["collections"]
    assert isinstance(rows, list)
    assert {row["name"]: (row["is_read"], row["is_home"]) for row in rows} == {
        "Choir": (True, False),
        "Errands": (False, False),
        "Holidays": (True, False),
        "Personal": (True, False),
        "Respiro": (False, True),
    }


def test_a_password_that_is_refused_is_told_beside_its_field(change: ChangeAccountDialog, worker: FakeWorker) -> None:
    change.password.setText("wrong")
    change.look_button.click()
    assert worker.orders[0] == {"account": "id-Nextcloud", "password": "wrong"}
    worker.runs[0].failed.emit(PASSWORD_REFUSED)
    assert "did not take" in change.password_note.text
    assert change.focusWidget() is change.password


def test_other_faults_stand_below_and_escape_cancels(
    qtbot: QtBot, change: ChangeAccountDialog, worker: FakeWorker
) -> None:
    change.import_button.click()
    worker.runs[0].failed.emit(InvalidValueError("unknown_account", text="id-Nextcloud"))
    assert "There is no account" in change.trouble.text
    change.import_button.click()
    qtbot.keyClick(change, Qt.Key.Key_Escape)
    assert worker.runs[1].was_cancelled
    assert change.isVisible()
    worker.runs[1].cancelled.emit()
    assert "as it was" in change.trouble.text


def test_what_is_lost_on_the_server_and_not_used_is_let_go() -> None:
    known = [collection("Personal"), collection("Old", is_read=False, calendar="")]
    renewal = renewed(known, [collection("Personal", is_read=True, id="")])
    assert [one.name for one in renewal.calendars] == ["Personal"]
    assert (renewal.new, renewal.lost) == ((), ())
    told = as_order(renewal.calendars, {known[0].href: False}, known)
    assert [(one["href"], one["is_read"], one["is_home"]) for one in told] == [(known[0].href, False, False)]


# --- a password for the session


def test_a_typed_password_is_handed_on_once_and_dropped(qtbot: QtBot) -> None:
    dialog = SessionPasswordDialog(in_trouble())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert dialog.isVisible()
    dialog.password.setText(SECRET)
    with qtbot.waitSignal(dialog.typed) as told:
        qtbot.keyClick(dialog.password, Qt.Key.Key_Return)
    assert told.args == [SECRET]
    assert dialog.password.text() == ""
    assert not dialog.isVisible()
