"""The backend: the rules of the desk, kept in a database, behind sockets and HTTP."""
