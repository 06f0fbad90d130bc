"""The bot: what a playbook is, how a conversation moves through it, and the subscriber that makes it speak."""
