"""Faults of playbooks, and what may be wrong with the file of one."""

from collections.abc import Mapping
from typing import Final

from respiro.phrases.marking import QT_TRANSLATE_NOOP

PLAYBOOK_FAULTS: Final[Mapping[str, str]] = {
    "unknown_playbook": QT_TRANSLATE_NOOP(
        "phrases", "There is no playbook “{text}”. “respiro playbook list” shows them."
    ),
    "unknown_run": QT_TRANSLATE_NOOP(
        "phrases", "There is no run “{text}”. “respiro playbook runs” shows those that are under way."
    ),
    "playbook_run_ended": QT_TRANSLATE_NOOP("phrases", "This run of “{title}” is over. Start a new one if it goes on."),
    "run_at_its_beginning": QT_TRANSLATE_NOOP(
        "phrases", "“{title}” is at its first step: there is nothing to take back."
    ),
    "unknown_answer": QT_TRANSLATE_NOOP(
        "phrases", "“{text}” is no answer here, so the run stays where it is. Answer with one of {choices}."
    ),
}

_FILE: Final[Mapping[str, str]] = {
    "playbook_missing": QT_TRANSLATE_NOOP("phrases", "There is no such file."),
    "playbook_unreadable": QT_TRANSLATE_NOOP("phrases", "It can't be read. Check its access rights."),
    "playbook_no_file": QT_TRANSLATE_NOOP("phrases", "It is no file. Choose one that ends in .yaml."),
    "playbook_too_large": QT_TRANSLATE_NOOP("phrases", "It is larger than {detail} kB, and was not read."),
    "playbook_too_much": QT_TRANSLATE_NOOP("phrases", "It has more parts than any playbook needs, and was not read."),
    "playbook_too_many_files": QT_TRANSLATE_NOOP(
        "phrases", "The folder has more than {detail} playbooks; the others were left out."
    ),
    "playbook_bad_name": QT_TRANSLATE_NOOP("phrases", "Its name may have letters, figures, - and _ only."),
    "playbook_name_twice": QT_TRANSLATE_NOOP(
        "phrases", "Another file beside it has the same name, and was used. Rename or remove one of them."
    ),
    "playbook_not_text": QT_TRANSLATE_NOOP("phrases", "This is no text in UTF-8. Save it in that encoding."),
    "playbook_bad_character": QT_TRANSLATE_NOOP("phrases", "There is a character here that YAML does not allow."),
    "playbook_empty": QT_TRANSLATE_NOOP("phrases", "It is empty. It needs title, when and steps."),
}

_YAML: Final[Mapping[str, str]] = {
    "playbook_not_yaml": QT_TRANSLATE_NOOP(
        "phrases", "This is no valid YAML. Look at the indentation, brackets and quotation marks here or just above."
    ),
    "playbook_tab": QT_TRANSLATE_NOOP("phrases", "There is a tab at the beginning. YAML is indented with blanks only."),
    "playbook_colon": QT_TRANSLATE_NOOP(
        "phrases", "There is a colon within the text. Put the whole text in quotation marks, or begin it on a new line."
    ),
    "playbook_quote_open": QT_TRANSLATE_NOOP("phrases", "A quotation mark is opened here and never closed."),
    "playbook_anchor": QT_TRANSLATE_NOOP(
        "phrases", "& and * name and repeat parts in YAML, which playbooks don't use. Put the text in quotation marks."
    ),
    "playbook_tag": QT_TRANSLATE_NOOP(
        "phrases", "{detail} gives a type, which playbooks don't use. Put the text in quotation marks."
    ),
    "playbook_too_deep": QT_TRANSLATE_NOOP("phrases", "It is nested deeper than any playbook needs."),
    "playbook_two_documents": QT_TRANSLATE_NOOP("phrases", "A second document begins here. One file is one playbook."),
    "playbook_key_no_word": QT_TRANSLATE_NOOP("phrases", "A list or mapping stands where a key is needed."),
}

_KEYS: Final[Mapping[str, str]] = {
    "playbook_needs_keys": QT_TRANSLATE_NOOP("phrases", "Keys with their values are needed here: {detail}."),
    "playbook_needs_list": QT_TRANSLATE_NOOP("phrases", "“{detail}” needs a list: lines that begin with “- ”."),
    "playbook_needs_text": QT_TRANSLATE_NOOP("phrases", "“{detail}” needs a text, not a list or mapping."),
    "playbook_needs_number": QT_TRANSLATE_NOOP("phrases", "“{detail}” needs a whole number."),
    "playbook_needs_answers": QT_TRANSLATE_NOOP(
        "phrases", "“answers” needs lines such as “yes: note”, each with the id of the step that follows."
    ),
    "playbook_unknown_key": QT_TRANSLATE_NOOP("phrases", "“{detail}” means nothing here. Is it misspelt?"),
    "playbook_key_twice": QT_TRANSLATE_NOOP("phrases", "“{detail}” stands here twice."),
    "playbook_key_missing": QT_TRANSLATE_NOOP("phrases", "“{detail}” is missing."),
    "playbook_key_empty": QT_TRANSLATE_NOOP("phrases", "“{detail}” is empty."),
    "playbook_text_too_long": QT_TRANSLATE_NOOP("phrases", "The text is longer than {detail} characters."),
    "playbook_minutes_out_of_range": QT_TRANSLATE_NOOP("phrases", "Minutes may be 1 to {detail}."),
}

_STEPS: Final[Mapping[str, str]] = {
    "playbook_no_steps": QT_TRANSLATE_NOOP("phrases", "There are no steps."),
    "playbook_too_many_steps": QT_TRANSLATE_NOOP(
        "phrases", "There are more than {detail} steps. Make two playbooks of it."
    ),
    "playbook_bad_id": QT_TRANSLATE_NOOP(
        "phrases", "“{detail}” can't be an id: small letters a to z, figures, - and _ only, 40 at most."
    ),
    "playbook_id_reserved": QT_TRANSLATE_NOOP("phrases", "No step can be called “{detail}”: that ends the run."),
    "playbook_unknown_text": QT_TRANSLATE_NOOP(
        "phrases", "There is no text “{detail}” for clients; the step is used without it."
    ),
    "playbook_next_and_answers": QT_TRANSLATE_NOOP("phrases", "A step has either “next” or “answers”, not both."),
    "playbook_too_many_answers": QT_TRANSLATE_NOOP("phrases", "A step has {detail} answers at most."),
    "playbook_answer_twice": QT_TRANSLATE_NOOP("phrases", "The answer “{detail}” stands here twice."),
    "playbook_answer_to_nothing": QT_TRANSLATE_NOOP("phrases", "The answer “{detail}” needs the id of a step, or end."),
    "duplicate_step": QT_TRANSLATE_NOOP("phrases", "Another step has the id “{detail}” already."),
    "jump_to_nowhere": QT_TRANSLATE_NOOP("phrases", "There is no step “{detail}” to go to."),
    "step_unreachable": QT_TRANSLATE_NOOP("phrases", "Nothing leads to the step “{detail}”."),
    "no_way_to_the_end": QT_TRANSLATE_NOOP(
        "phrases", "From the step “{detail}” there is no way to the end: the run would go round for ever."
    ),
}

PLAYBOOK_PROBLEMS: Final[Mapping[str, str]] = {**_FILE, **_YAML, **_KEYS, **_STEPS}
