"""Adapters: IO behind the ports. No Qt; one adapter never decides what the domain decides."""
