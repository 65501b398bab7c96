"""The command line: the same use cases for scripts. It speaks English and never loads Qt."""
