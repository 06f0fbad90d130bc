"""Canned replies on the agent's side: fetched and kept, offered while one types, and edited."""
