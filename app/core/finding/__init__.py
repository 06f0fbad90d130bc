"""Finding things by a few letters: what is typed, held against what things are called."""
