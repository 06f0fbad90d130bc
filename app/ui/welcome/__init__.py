"""What is said to somebody new in the place of a conversation: three short steps, none of which must be taken."""
