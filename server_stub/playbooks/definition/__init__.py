"""What a playbook is: typed cards, and what holds for all of it."""
