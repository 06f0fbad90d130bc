"""What agents make of their chats, carried into a CRM: the port, the CRM in this server's own tables, others, and the worker."""
