"""What is wrong with a playbook, in sentences for the person who wrote it."""
