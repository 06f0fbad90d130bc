"""The wire: what the desktop client, the visitor's widget and the server agree on. Pure; README.md beside this file says it in prose."""
