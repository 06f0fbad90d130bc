"""The operating system without Qt: notifications, keyring, folders, logs."""
