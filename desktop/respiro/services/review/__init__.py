"""The week looked back on and ahead of: what the windows, the command line and the shared report are made of."""
