"""The parts of the sticky board: its rows, what they answer, and where it lies; none of them opens a window."""
