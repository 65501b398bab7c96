"""The parts of the settings' page about accounts on calendar servers."""
