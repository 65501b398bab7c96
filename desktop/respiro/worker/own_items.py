"""Which items of a calendar are our own: what stands here already is not taken in as an event once more."""

import re

from respiro.domain.accounts import Resource
from respiro.domain.agenda import MARGIN_UID_SUFFIX, PLAN_B_UID_SUFFIX
from respiro.services.margin_keeper import is_of_this_store
from respiro.worker.tools import WorkerTools

_UID = re.compile(
    rf"^UID:(\S+(?:{re.escape(MARGIN_UID_SUFFIX)}|{re.escape(PLAN_B_UID_SUFFIX)}))\s*$", re.MULTILINE | re.IGNORECASE
)


def is_of_this_home(resource: Resource, tools: WorkerTools) -> bool:
    """Tell whether an item is a margin block's or a request's of this store: the agenda shows those themselves.

    What another computer planned into the same calendar is an event here. It takes no time, as margin takes none, and
    no margin is planned where it lies.
    """
    return any(is_of_this_store(tools.ports.store, uid) for uid in _UID.findall(resource.text))
