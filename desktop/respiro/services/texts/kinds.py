"""Which texts there are."""

LATE_CALL = "late_call"
MISSED_CALL = "missed_call"
ASKED_REMINDER = "asked_reminder"
LEFT_MESSAGE = "left_message"
KINDS = (LATE_CALL, MISSED_CALL, ASKED_REMINDER, LEFT_MESSAGE)
"""The texts about calls."""
ANSWERS = ("received", "promise", "now", "later", "shorter", "by_phone", "by_mail", "delegated", "no_with_alternative")
"""The texts that go with a decision about a request."""
COURSE = ("late_apology", "waiting", "resolved", "ask_first", "hand_over")
"""The texts on a request's way."""
LIMITS = ("how_to_reach_me", "limit_reset", "confirm", "reschedule")
"""The texts about limits and meetings."""
CLIENT_KINDS = (*ANSWERS, *COURSE, *LIMITS, *KINDS)
"""All texts that are sent, in the order in which they are shown."""
PROFILE = "profile_"
"""How the kinds begin that are advice about a profile of clients."""
TASK = "task_"
"""How the kinds begin that name tasks in the home calendar."""
EVENT = "event_"
"""How the kinds begin that are the words of events in it."""
