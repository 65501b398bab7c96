"""The three faces of the import dialog: choice, progress, result."""
