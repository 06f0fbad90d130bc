"""The register of all that can be done in the main window by a key or from the palette: names, words, keys, and what each does."""
