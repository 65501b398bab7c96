"""The plan-B queue: urgent requests come in, are triaged, decided about, done. One verb per function.

Each step answers what was done, which undo() takes back. All may raise ConflictError when the request, its margin
or its follow-up has changed meanwhile, and InvalidValueError unknown_request or request_closed.
"""
