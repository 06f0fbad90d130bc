"""What Alembic runs around the revisions: they share the connection and transaction that steps.py hands over."""

from alembic import context

from server_stub.db.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
