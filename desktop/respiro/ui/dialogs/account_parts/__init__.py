"""The parts of the dialogs about accounts on calendar servers."""
