"""The schema's history: Alembic's revisions, and how they are run."""
