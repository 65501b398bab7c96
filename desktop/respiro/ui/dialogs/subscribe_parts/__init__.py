"""The parts of the dialogs about calendars that are kept up to date."""
