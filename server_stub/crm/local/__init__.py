"""The CRM that is kept in this server's own tables."""
