"""The faces of the dialog that imports call logs: choice, columns, preview, progress, result."""
