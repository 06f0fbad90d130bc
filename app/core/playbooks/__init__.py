"""Playbooks on the client's side: asked for over HTTP, edited as plain JSON of which only what is edited is understood."""
