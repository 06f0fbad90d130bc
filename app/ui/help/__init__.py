"""The window "Help": what there is to know, by topics, in the window's language."""
