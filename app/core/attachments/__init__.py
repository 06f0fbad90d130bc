"""Files of messages: those chosen for one, kept until the server has them, and those that came, looked at and saved."""
