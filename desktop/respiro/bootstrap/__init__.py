"""The composition root: the one place that names concrete adapters; a module for each process, so each loads its own."""
