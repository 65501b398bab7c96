"""Pictures of the page of texts in the settings, and of a text ready to be sent, for looking at."""

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from respiro.adapters.texts import ClientTexts
from respiro.domain.channel import Channel
from respiro.domain.clients import Client, Tone
from respiro.services.ports import Ports, TemplateProblem
from respiro.services.texts import TextFacts, render
from respiro.ui.widgets.text_preview import TextPreview
from respiro.ui.windows.settings_pages.texts_page import TextsPage
from respiro.ui.windows.settings_window import SettingsWindow
from support.fakes import demo_ports
from support.photographer import ROOT, photograph
from support.settings_stage import make_context

_BROKEN = "Hi {{ name }},\n\nyou'll have it {{ wehn }} at the latest.\n"


def _ports() -> Ports:
    ports = demo_ports()
    language = QLocale().name().partition("_")[0]
    marta = Client(
        "marta",
        "Marta Ruiz",
        phones=("+34600123456",),
        emails=("marta@example.org",),
        urgent_channel=Channel.WHATSAPP,
        company="Estudio Norte",
    )
    ports.store.put_client(marta)
    settings = replace(ports.settings, language=language, own_name="Yolanda", inbox_checks=(600, 960))
    own = Path(mkdtemp()) / "texts"
    return replace(ports, texts=ClientTexts(ROOT / "resources" / "texts", own, language), settings=settings)


def _window(kind: str, tone: str = "", own: str = "", typed: str = "") -> QWidget:
    ports = _ports()
    if own:
        ports.texts.put_copy(kind, ports.settings.language, tone or Tone.FRIENDLY, own)
    window = SettingsWindow(make_context(ports))
    window.show()
    window.show_page("texts")
    page = window.pages["texts"]
    assert isinstance(page, TextsPage)
    page.choose(kind, tone=tone)
    page.editor.trial.client.setCurrentIndex(page.editor.trial.client.findData("marta"))
    if typed:
        page.editor.field.setPlainText(typed)
    return window


def _preview(problem: TemplateProblem | None = None) -> QWidget:
    ports = _ports()
    client = next(client for client in ports.store.clients() if client.id == "marta")
    widget = TextPreview(make_context(ports))
    widget.resize(460, 260)
    text = render(ports, "how_to_reach_me", TextFacts(), client).text
    widget.show_text(text, "", client, problem=problem)
    return widget


_STATES = {
    "promise": partial(_window, "promise"),
    "limit-formal": partial(_window, "limit_reset", "formal"),
    "own": partial(_window, "received", own="Got it, {{ name }}.\n\nTalk soon."),
    "broken": partial(_window, "promise", typed=_BROKEN),
    "advice": partial(_window, "profile_invader"),
    "preview": _preview,
    "preview-broken": partial(_preview, TemplateProblem("promise.txt", 3, "template_unknown_name", "wehn")),
}
PICTURES = {
    **_STATES,
    **{f"dark-{name}": _STATES[name] for name in ("promise", "broken", "preview-broken")},
    **{f"twice-{name}": _STATES[name] for name in ("promise", "broken")},
    **{f"{tongue}-promise": _STATES["promise"] for tongue in ("spanish", "polish", "romanian")},
    "spanish-limit": _STATES["limit-formal"],
}

if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
