"""Reads calendar files: bytes to components, components to occurrences. What is bad is reported, never fatal to the rest."""
