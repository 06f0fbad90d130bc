"""Leads, deals and activities in Pipedrive: its REST API, version 2 where it has one and version 1 for leads, notes and users."""
