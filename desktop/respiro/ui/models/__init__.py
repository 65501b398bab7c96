"""Item models over the services: each asks again when told to, and changes only the rows that differ."""
