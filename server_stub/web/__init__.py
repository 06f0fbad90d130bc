"""The doors of the server: sockets and HTTP, sign-in, presence, limits, and the pages of the widget."""
