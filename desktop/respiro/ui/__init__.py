"""All that is Qt: it shows, asks and reminds through the services, and never waits for anything."""
