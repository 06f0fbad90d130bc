"""The client's share of the Details panel: what the server told of fields, notes and results, and what this agent did to them."""
