"""The left column: account, folders, connection, and the switch that makes one available."""
