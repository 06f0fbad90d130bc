"""The palette: actions, people and conversations by a few letters and the keyboard alone; loaded when it is first opened."""
