"""Dialogs: short questions with one answer."""
