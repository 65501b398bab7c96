"""What stands where no call stands, and the one thing to do there."""

from respiro.ui.widgets.empty_page import EmptyPage
from respiro.ui.windows.calls.finder import ANSWERED, WAITING, Finder
from respiro.ui.words import translate


def say_empty(page: EmptyPage, finder: Finder) -> None:
    """Say why the list is empty."""
    add, load = translate("calls", "&Write down a missed call"), translate("calls", "&Import a call log…")
    if finder.is_narrowed:
        found = translate("calls", "Nobody here fits what you look for.")
        page.say(translate("calls", "Nothing found"), found, translate("calls", "Show &all"), "")
    elif finder.segment == WAITING:
        text = translate(
            "calls", "When you can't take a call, write it down. Respiro reminds you until it is answered."
        )
        page.say(translate("calls", "Who waits for you will stand here"), text, add, load)
    elif finder.segment == ANSWERED:
        text = translate("calls", "Everyone you called back will stand here, with what came of it.")
        page.say(translate("calls", "Nothing answered yet"), text, translate("calls", "See who &waits"), "")
    else:
        text = translate(
            "calls", "Every call will stand here: from your phone, from a call log, or written down by you."
        )
        page.say(translate("calls", "No calls yet"), text, add, load)
    page.way_out.setVisible(bool(page.way_out.text()))
