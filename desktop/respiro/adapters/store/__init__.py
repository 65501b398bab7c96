"""The store: one SQLite file. Standard library only, for the tray loads it; every row is sealed and tallied."""
