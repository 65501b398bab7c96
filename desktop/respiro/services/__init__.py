"""Use cases, one verb per function: they load through the ports, let the domain decide, and store. No Qt, no IO."""
