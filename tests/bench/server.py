"""The server under load: the demo account, without the limits that keep one person from flooding it. Takes its folder, and a port."""

import sys
from pathlib import Path

from server_stub.asgi import run
from server_stub.beside import now_ms, open_database
from server_stub.demo import make_demo_account
from server_stub.settings import Rates, Settings

_NO_LIMIT = 1_000_000


def main() -> None:
    """Serve on this port until stopped; the first line says where."""
    folder, port = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0
    rates = Rates(*(_NO_LIMIT for _ in Rates.__dataclass_fields__))
    settings = Settings(folder, f"sqlite:///{folder / 'bench.sqlite3'}", b"k" * 32, port=port, rates=rates)
    database = open_database(settings)
    make_demo_account(database, now_ms)
    database.close()
    run(settings, lambda address: print(f"listening on {address}", flush=True))  # noqa: T201 - the bench's own protocol


if __name__ == "__main__":
    main()
