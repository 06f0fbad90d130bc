"""What each setting is, said where it stands: by a mark beside it, by Shift+F1, and to those who listen."""
