"""The commands that look after accounts, users and the database, beside a server that may be running."""
