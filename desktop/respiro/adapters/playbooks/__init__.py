"""Playbooks from YAML files, Respiro's and the user's; a bad file is told by line and reason and harms no other."""
