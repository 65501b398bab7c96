"""The parts of the calls' window: its desk carries wishes out, the others show and ask."""
