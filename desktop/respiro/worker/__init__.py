"""The worker process: everything slow or hostile, one command per process, killable at any moment, JSON lines on stdout."""
