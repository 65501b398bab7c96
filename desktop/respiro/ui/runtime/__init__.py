"""What keeps the tray alive: heartbeat, worker runs, notices, the single instance."""
