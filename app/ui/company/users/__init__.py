"""The page "Users": who works there, invited, changed, deactivated and activated again."""
