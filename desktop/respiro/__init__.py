"""Respiro keeps room to breathe in a freelancer's agenda.

Three processes, one package: the tray (``respiro``), the worker (``respiro worker …``) and the
command line. Imports only go down:
``__main__ → bootstrap → ui | cli | worker | adapters → phrases → services → domain``.
"""

__version__ = "0.1.0"
