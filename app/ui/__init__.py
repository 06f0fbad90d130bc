"""The agent's window: the only room with Qt. It reads through queries, acts through actions, and is told of Changes."""
