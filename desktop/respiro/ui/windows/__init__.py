"""Windows: what the user opens, keeps open and closes."""
