"""The parts of the window in which the user answers what sync must ask."""
