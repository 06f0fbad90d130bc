"""How the operating system starts the program: by itself when somebody signs in, and for links."""
