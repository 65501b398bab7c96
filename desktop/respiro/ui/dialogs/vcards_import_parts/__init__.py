"""The faces of the dialog that imports address books: choice, people, progress, result."""
