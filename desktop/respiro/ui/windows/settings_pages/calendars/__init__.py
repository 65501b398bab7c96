"""The parts of the settings' page about calendars."""
