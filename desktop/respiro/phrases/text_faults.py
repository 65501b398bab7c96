"""Faults of texts, and why a text that the user wrote can't be used."""

from collections.abc import Mapping
from typing import Final

from respiro.phrases.marking import QT_TRANSLATE_NOOP

TEXT_FAULTS: Final[Mapping[str, str]] = {
    "unknown_text": QT_TRANSLATE_NOOP("phrases", "There is no text “{text}”. “respiro text list” shows them."),
    "text_not_readable": QT_TRANSLATE_NOOP(
        "phrases", "The text in {file} can't be read. Check its rights; Respiro's own text is used meanwhile."
    ),
    "text_not_writable": QT_TRANSLATE_NOOP(
        "phrases", "The text could not be written to {file}. It is as it was; check the folder's rights."
    ),
    "text_copy_missing": QT_TRANSLATE_NOOP(
        "phrases", "There is no copy of your own of “{text}”, so nothing was changed."
    ),
    "invalid_fact": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” says nothing. Write name=value, such as alternative=a call."
    ),
}

TEXT_PROBLEMS: Final[Mapping[str, str]] = {
    "template_syntax": QT_TRANSLATE_NOOP("phrases", "This can't be read as a template: {detail}"),
    "template_unknown_name": QT_TRANSLATE_NOOP("phrases", "Nothing is known by the name “{detail}”."),
    "template_unknown_tag": QT_TRANSLATE_NOOP("phrases", "There is no command “{detail}” in templates."),
    "template_unknown_filter": QT_TRANSLATE_NOOP("phrases", "There is no filter “{detail}” in texts."),
    "template_not_closed": QT_TRANSLATE_NOOP("phrases", "“{detail}” is begun and not ended: add “end{detail}”."),
    "template_forbidden": QT_TRANSLATE_NOOP("phrases", "“{detail}” can't be used in a text."),
    "template_failed": QT_TRANSLATE_NOOP("phrases", "This can't be worked out: {detail}"),
    "template_too_long": QT_TRANSLATE_NOOP("phrases", "A text may have {detail} characters at most."),
    "template_result_too_long": QT_TRANSLATE_NOOP("phrases", "The text grows beyond {detail} characters."),
    "template_too_many_steps": QT_TRANSLATE_NOOP("phrases", "The loops take more than {detail} steps."),
    "template_too_deep": QT_TRANSLATE_NOOP("phrases", "It is nested too deeply."),
    "template_not_text": QT_TRANSLATE_NOOP("phrases", "The file is no text in UTF-8."),
    "template_unreadable": QT_TRANSLATE_NOOP("phrases", "The file can't be read."),
}
"""Why a template can't be used, by its reason; {detail} is the placeholder."""
