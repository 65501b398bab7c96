"""Every window that shows foreign text, filled with hostile texts, stage by stage."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from respiro.adapters.numbers import PhoneNumbers
from respiro.adapters.texts import ClientTexts
from respiro.domain.calendars import Problem, Source
from respiro.domain.clients import Client
from respiro.domain.errors import CalDavError
from respiro.domain.links import safe_link
from respiro.domain.subscriptions import Trouble
from respiro.domain.work_time import parse_ranges
from respiro.services import reminder_desk
from respiro.services.accounts import account_states
from respiro.services.client_data import all_about
from respiro.services.ports import Ports, Shelf
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.dialogs.add_account_dialog import AddAccountDialog
from respiro.ui.dialogs.calls_import_dialog import CallsImportDialog
from respiro.ui.dialogs.change_account_dialog import ChangeAccountDialog
from respiro.ui.dialogs.client_data_dialog import ClientDataDialog
from respiro.ui.dialogs.client_dialog import ClientDialog
from respiro.ui.dialogs.client_erase_dialog import ClientEraseDialog
from respiro.ui.dialogs.helper_dialog import HelperDialog
from respiro.ui.dialogs.import_dialog import ImportDialog
from respiro.ui.dialogs.link_dialog import LinkDialog
from respiro.ui.dialogs.quick_add_dialog import QuickAddDialog
from respiro.ui.dialogs.session_password_dialog import SessionPasswordDialog
from respiro.ui.dialogs.triage_dialog import TriageDialog
from respiro.ui.dialogs.vcards_import_dialog import VcardsImportDialog
from respiro.ui.runtime.notice_window import NoticeWindow
from respiro.ui.runtime.notices import Notice
from respiro.ui.windows.board_window import BoardWindow
from respiro.ui.windows.calls_window import CallsWindow
from respiro.ui.windows.playbook_window import PlaybookWindow
from respiro.ui.windows.questions_window import QuestionsWindow
from respiro.ui.windows.queue_window import QueueWindow
from respiro.ui.windows.settings_window import SettingsWindow
from respiro.ui.windows.week_window import WeekWindow
from support.accounts_scene import account, collection
from support.accounts_scene import put as put_account
from support.call_scene import scene_ports
from support.client_scene import NoTraces, cards_found
from support.eight_clients import review_ports
from support.fake_playbooks import REACH, FakePlaybooks
from support.fakes import FakeStore, demo_ports
from support.hostile import HOSTILE
from support.poison import poison, texts_from
from support.questions_scene import ask, event_moved, lose_items, lose_margin, moved, task_written
from support.queue_scene import queue_ports
from support.settings_stage import FakeWorker, import_result, make_context
from support.triage_scene import impatient_afternoon

ROOT = Path(__file__).resolve().parents[2]
Stages = Iterator[QWidget]


def _hostile(ports: Ports, offset: int) -> Ports:
    ports = replace(ports, numbers=PhoneNumbers(lambda: "ES"), texts=ClientTexts(ROOT / "resources" / "texts"))
    return poison(ports, offset)


def _shown(window: QWidget) -> QWidget:
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def _opened(menu: QMenu) -> QMenu:
    menu.popup(menu.pos())
    QApplication.processEvents()
    return menu


def week(offset: int) -> Stages:
    """Show the review, compared with the week before, and a proposal."""
    window = WeekWindow(make_context(_hostile(review_ports(), offset)))
    yield _shown(window)
    window.actions_.compare.trigger()
    window.review.clients.more.click()
    yield _shown(window)
    window.plan_next_week()
    yield _shown(window)


def calls(offset: int) -> Stages:
    """Show who waits, each of them chosen, with every sheet and menu; then the log."""
    ports = _hostile(scene_ports(), offset)
    window = CallsWindow(make_context(ports))
    window.desk.open_url = lambda _url: True
    yield _shown(window)
    for follow_up in ports.store.open_follow_ups():
        window.show_follow_up(follow_up.id)
        yield _shown(window)
    for key in "nseotm":
        QTest.keyClicks(window.shown_list, key)
        yield _shown(window)
        QTest.keyClick(window, Qt.Key.Key_Escape)
    yield _opened(window.panel.snooze_menu)
    window.panel.snooze_menu.close()
    for segment in (1, 2):
        window.finder.show_segment(segment)
        QTest.keyClick(window.shown_list, Qt.Key.Key_Down)
        yield _shown(window)


def queue(offset: int) -> Stages:
    """Show the queue, each request chosen, with sheets and menu; then those that are over."""
    ports = _hostile(queue_ports(), offset)
    window = QueueWindow(make_context(ports))
    window.answers.open_link = lambda _link: True
    yield _shown(window)
    for request in ports.store.open_requests():
        window.show_request(request.id)
        yield _shown(window)
        yield _opened(window.panel.menu)
        window.panel.menu.close()
    for key in "rdwebm":
        QTest.keyClicks(window.shown_list, key)
        yield _shown(window)
        QTest.keyClick(window, Qt.Key.Key_Escape)
    window.finder.show_segment(1)
    QTest.keyClick(window.shown_list, Qt.Key.Key_Down)
    yield _shown(window)


def asked(offset: int) -> Stages:
    """Show what sync asks, each question in turn: words of both sides, meetings that are gone, names of calendars."""
    texts = texts_from(offset)
    ports = _hostile(queue_ports(), offset)
    conflict, task = moved(ports), task_written(next(texts))
    ask(ports, replace(conflict, summary=next(texts)))
    ask(ports, replace(task, summary=next(texts), here=replace(task.here, summary=next(texts), link=next(texts))))
    ask(ports, replace(event_moved(), there=replace(event_moved().there, summary=next(texts), notes=next(texts) * 40)))
    lose_margin(ports)
    lose_items(ports, name=next(texts), calendar=next(texts))
    window = QuestionsWindow(make_context(ports))
    yield _shown(window)
    for _ in range(5):
        window.list.step(1)
        QTest.qWait(250)
        yield _shown(window)
    window.desk.refused.emit(window.list.chosen_key, words.plain(next(texts)))
    yield _shown(window)


def board(offset: int) -> Stages:
    """Show the list that is kept in sight."""
    ports = _hostile(scene_ports(), offset)
    window = BoardWindow(make_context(ports))
    window.show_people(reminder_desk.waiting(ports))
    yield _shown(window)


def settings(offset: int) -> Stages:
    """Show all pages of the settings."""
    ports = _hostile(queue_ports(), offset)
    assert isinstance(ports.store, FakeStore)
    texts = texts_from(offset)
    for number in range(6):
        name = next(texts)
        problem = Problem(name, next(texts), 3, next(texts), "bad_rule", next(texts))
        ports.store.add_source(Source(number, name, next(texts), ports.clock(), 3, 1), problem)
        ports.store.put_client(Client(str(number), next(texts), company=next(texts), notes=next(texts)))
    window = SettingsWindow(make_context(ports))
    for page in window.pages:
        window.show_page(page)
        yield _shown(window)


def accounts(offset: int) -> Stages:
    """Show accounts with all that a server can say, and their dialogs."""
    ports, texts = _hostile(demo_ports(), offset), texts_from(offset)
    for number, kind in enumerate(("caldav_password_refused", "caldav_leads_elsewhere", "caldav_busy")):
        values = {name: next(texts)[:400] for name in ("host", "target", "account", "status")}
        one = account(str(number), name=next(texts)[:200], user=next(texts)[:200], trouble=Trouble(kind, values))
        calendars = [
            collection(f"{number}{row}", str(number), name=next(texts)[:200], colour=next(texts)[:20], missing=row)
            for row in range(4)
        ]
        put_account(ports, one, *calendars)
    worker = FakeWorker()
    window = SettingsWindow(make_context(ports, worker))
    for number in range(3):
        window.show_account(f"id-{number}")
        yield _shown(window)
    state = account_states(ports)[0]
    yield _shown(SessionPasswordDialog(state.account))
    change = ChangeAccountDialog(window.desk.context, state)
    _shown(change)
    change.look()
    worker.runs[-1].succeeded.emit(_calendars_found(texts))
    yield _shown(change)
    yield from _adding(texts, window.desk.context, worker)


def _adding(texts: Iterator[str], context: Context, worker: FakeWorker) -> Stages:
    dialog = AddAccountDialog(context)
    _shown(dialog)
    dialog.server.address.setText("cloud.example.org")
    dialog.start()
    values = {name: next(texts)[:400] for name in ("host", "target", "other")}
    worker.runs[-1].failed.emit(CalDavError("caldav_leads_elsewhere", **values))
    yield _shown(dialog)
    dialog.server.agreements.elsewhere_box.setChecked(True)
    dialog.start()
    worker.runs[-1].succeeded.emit(_calendars_found(texts))
    yield _shown(dialog)
    dialog.start()
    trouble = {"kind": "keyring_failed", "values": {"error": next(texts)[:200]}}
    worker.runs[-1].succeeded.emit({"id": "new", "name": next(texts)[:200], "trouble": trouble})
    yield _shown(dialog)


def _calendars_found(texts: Iterator[str]) -> dict[str, object]:
    """Return what the worker answers of a server with hostile names."""
    rows = [
        {"href": f"/{number}/", "name": next(texts)[:200], "colour": next(texts)[:20], "components": ["VEVENT"]}
        for number in range(9)
    ]
    return {"address": "https://cloud.example.org/", "collections": rows}


def client(offset: int) -> Stages:
    """Show a client's form, what is stored about them, and erasing it."""
    ports = _hostile(queue_ports(), offset)
    texts = texts_from(offset)
    one = next(iter(ports.store.clients()))
    one = replace(one, name=next(texts), company=next(texts), notes=next(texts), hours={0: parse_ranges("9:00-13:00")})
    ports.store.put_client(one)
    dialog = ClientDialog(one, None, ports)
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        yield _shown(dialog)
    worker = FakeWorker()
    context = make_context(ports, worker)
    data = ClientDataDialog(context, one)
    worker.runs[-1].succeeded.emit(all_about(context.ports, one, NoTraces()))
    yield _shown(data)
    yield _shown(ClientEraseDialog(context, one))


def helper(offset: int) -> Stages:
    """Show a helper's form."""
    ports = _hostile(queue_ports(), offset)
    for person in ports.store.backup_people():
        yield _shown(HelperDialog(person, ports))


def quick_add(offset: int) -> Stages:
    """Show one line, with whom it suggests, and what was saved."""
    ports = _hostile(scene_ports(), offset)
    texts = texts_from(offset)
    dialog = QuickAddDialog(make_context(ports))
    for text in (next(texts)[:300], "600"):
        dialog.open_with(text)
        QTest.qWait(30)
        yield _shown(dialog)
    dialog.open_with(f"{next(texts)[:200]} 600123456 {next(texts)[:200]}")
    QTest.qWait(30)
    dialog.accept()
    QTest.qWait(30)
    yield dialog.notice
    dialog.notice.close()


def triage(offset: int) -> Stages:
    """Show an emergency as it is written down, with advice, places and the reply."""
    ports = poison(impatient_afternoon(), offset)
    texts = texts_from(offset)
    dialog = TriageDialog(make_context(ports))
    dialog.open_with()
    form = dialog.face.form
    name = words.plain(next(iter(ports.store.clients())).name)
    form.who.insert(name)
    form.who.textEdited.emit(name)
    form.want.setPlainText(next(texts)[:500])
    form.done.setPlainText(next(texts)[:500])
    QTest.qWait(60)
    yield _shown(dialog)
    dialog.accept()
    QTest.qWait(60)
    yield _shown(dialog)
    dialog.notice.close()


def playbook(offset: int) -> Stages:
    """Show a playbook with words of others, about someone."""
    texts = texts_from(offset)
    steps = tuple(replace(step, say=next(texts), how=next(texts), ask=next(texts)) for step in REACH.steps)
    book = replace(REACH, steps=steps, title=next(texts), when=next(texts))
    ports = replace(demo_ports(), playbooks=FakePlaybooks(Shelf((book,))))
    window = PlaybookWindow(make_context(ports))
    yield _shown(window)
    window.run(book.name, "request", next(texts))
    for _ in range(3):
        yield _shown(window)
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_1)


def imports(offset: int) -> Stages:
    """Show what came of importing an agenda, calls and address books."""
    texts = texts_from(offset)
    worker = FakeWorker()
    context = make_context(_hostile(demo_ports(), offset), worker)
    dialog = ImportDialog(context)
    dialog.choice.choose("/home/yolanda/basic.ics", next(texts)[:200].replace("\x00", ""))
    _shown(dialog)
    dialog.import_button.click()
    problems = [
        {"file": next(texts), "line": 3, "uid": next(texts), "kind": "bad_component", "detail": next(texts)}
        for _ in HOSTILE
    ]
    result = import_result(calendar=next(texts), reported=len(problems), problem_count=len(problems), problems=problems)
    worker.runs[-1].succeeded.emit(result | {"guests_without_you": True, "owner_hint": next(texts)})
    yield _shown(dialog)
    cards = VcardsImportDialog(context)
    _shown(cards)
    cards.field.choose("/home/yolanda/contacts.vcf")
    cards.look()
    worker.runs[-1].succeeded.emit(poisoned_cards(texts))
    yield _shown(cards)
    log = CallsImportDialog(context, None, "/home/yolanda/calls.csv")
    yield _shown(log)


def poisoned_cards(texts: Iterator[str]) -> dict[str, object]:
    """Return what the worker answers for an address book with hostile names."""
    found = cards_found(next(texts))
    for card in found["cards"]:  # type: ignore[attr-defined]
        card.update(name=next(texts), client=next(texts), company=next(texts))
    return found


def notice(offset: int) -> Stages:
    """Show our own window for notices."""
    texts = texts_from(offset)
    window = NoticeWindow()
    window.add(Notice("key", words.plain(next(texts)), words.plain(next(texts)), (("call", words.plain(next(texts))),)))
    yield _shown(window)


def link(offset: int) -> Stages:
    """Show the question before a link is opened."""
    texts = texts_from(offset)
    for url in ("https://meet.example.org/" + "x" * 3000, "tel:+34600123456", "mailto:ana@example.org"):
        found = safe_link(url)
        assert found is not None
        yield _shown(LinkDialog(found, next(texts)))


WINDOWS: dict[str, Callable[[int], Stages]] = {
    scene.__name__: scene
    for scene in (
        week,
        calls,
        queue,
        asked,
        board,
        settings,
        accounts,
        client,
        helper,
        quick_add,
        triage,
        playbook,
        imports,
        notice,
        link,
    )
}
