"""What stands where no request stands, and the one thing to do there."""

from respiro.ui.widgets.empty_page import EmptyPage
from respiro.ui.windows.queue.finder import QUEUE, QueueFinder
from respiro.ui.words import translate


def say_empty(page: EmptyPage, finder: QueueFinder) -> None:
    """Say why the list is empty."""
    if finder.is_narrowed:
        found = translate("requests", "Nothing here fits what you look for.")
        page.say(translate("requests", "Nothing found"), found, translate("requests", "Show &all"), "")
    elif finder.segment == QUEUE:
        text = translate(
            "requests",
            "When a client cries for help, sort it out calmly: three questions, one decision, a promised time."
            " What you accept waits here, in order.",
        )
        heading = translate("requests", "Urgent requests will stand here")
        page.say(
            heading, text, translate("requests", "&Sort an emergency out"), translate("requests", "See &playbooks")
        )
    else:
        text = translate("requests", "Everything you have dealt with will stand here, with how long it took.")
        page.say(translate("requests", "Nothing done yet"), text, translate("requests", "See the &queue"), "")
    page.way_out.setVisible(bool(page.way_out.text()))
