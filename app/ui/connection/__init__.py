"""How the connection is made: the settings a person can change."""
