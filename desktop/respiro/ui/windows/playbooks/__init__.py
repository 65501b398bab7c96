"""The parts of the playbooks' window: the choice, the step with its clock and text, the log, and what is stored."""
