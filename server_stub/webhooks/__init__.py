"""Webhooks: other systems of a company are told what happens here, signed, until they have heard it."""
