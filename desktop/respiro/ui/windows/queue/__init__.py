"""The parts of the queue's window: its desk carries wishes out, the others show and ask."""
