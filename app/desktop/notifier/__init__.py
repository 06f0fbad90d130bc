"""The operating system's notifications behind their port: freedesktop's are spoken here, those of Windows and macOS by a library."""
