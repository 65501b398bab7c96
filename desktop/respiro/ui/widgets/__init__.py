"""Widgets: painted and typed parts of windows; they know values, not services."""
