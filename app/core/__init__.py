"""The client without a window: what it knows, what an agent can do, and how it keeps in step with the server."""
