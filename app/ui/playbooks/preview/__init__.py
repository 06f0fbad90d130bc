"""The visitor's side of a playbook beside its editor: a chat that is played through, and what no visitor reaches."""
