"""A PostgreSQL server of the tests' own: in a temporary folder, on a free local port, gone after."""

from __future__ import annotations

import ctypes
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

USER = "atlas"
PASSWORD = "s3cret 'quoted\\ pass"  # as awkward as a password may be


class NoServer(Exception):
    """There can be no server here; the text says why."""


@dataclass(frozen=True)
class Postgres:
    """Where the server is; ``run`` prepares what a test reads."""

    port: int
    database: str = "postgres"
    host: str = "127.0.0.1"

    def connect(self) -> Any:
        import psycopg2

        return psycopg2.connect(
            host=self.host, port=self.port, dbname=self.database, user=USER, password=PASSWORD, client_encoding="UTF8"
        )

    def run(self, statement: Any, values: Any = None) -> list[tuple[Any, ...]]:
        with closing(self.connect()) as connection, connection, connection.cursor() as cursor:
            cursor.execute(statement, values)
            return cursor.fetchall() if cursor.description else []

    def source(self, table: str, schema: str = "public", key: str = "id", sql: str = "", **login: str) -> str:
        """Return a layer's data source; ``login`` stands in for the right user and password."""
        from qgis.core import QgsDataSourceUri

        uri = QgsDataSourceUri()
        given = login or {"user": USER, "password": PASSWORD}
        uri.setConnection(
            self.host,
            str(self.port),
            self.database,
            given.get("user", ""),
            given.get("password", ""),
            QgsDataSourceUri.SslMode.SslPrefer,
            given.get("authcfg", ""),
        )
        uri.setDataSource(schema, table, "", sql, key)
        return uri.uri(False)


@contextmanager
def postgres_server() -> Iterator[Postgres]:
    """Start a server and stop it at the end; ``NoServer`` says why there is none."""
    programs = _programs()
    owner = _owner()
    folder = Path(tempfile.mkdtemp(prefix="cluster-atlas-postgres-"))
    data, secret = folder / "data", folder / "password"
    try:
        secret.write_text(PASSWORD, encoding="utf-8")
        if owner:
            for path in (folder, secret):
                shutil.chown(path, owner, owner)
        run = _Runner(programs, owner, folder)
        run(
            "initdb", "-D", data, "-U", USER, f"--pwfile={secret}", *"-A scram-sha-256 -E UTF8 --locale=C.UTF-8".split()
        )
        port = _free_port()
        settings = ["-p", port, *flags("listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off")]
        server = run.start("postgres", "-D", data, *settings)
        try:
            yield _awaited(Postgres(port), server, run)
        finally:
            server.send_signal(signal.SIGINT)  # its fast end: who is still connected is sent away
            server.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _Runner:
    """Runs the server's programs, as its own user where we are root (they refuse to be)."""

    def __init__(self, programs: Path, owner: str, folder: Path) -> None:
        self._programs, self._owner, self._folder = programs, owner, folder

    def __call__(self, program: str, *arguments: object) -> None:
        if self.start(program, *arguments).wait():
            raise NoServer(f"{program} failed: {self.said()}")

    def said(self) -> str:
        return (self._folder / "output").read_text(errors="replace")[-800:]

    def start(self, program: str, *arguments: object) -> subprocess.Popen[bytes]:
        owner: dict[str, Any] = {"user": self._owner, "group": self._owner, "extra_groups": []} if self._owner else {}
        with (self._folder / "output").open("ab") as output:
            return subprocess.Popen(
                [str(self._programs / program), *map(str, arguments)],
                cwd=self._folder,
                env={**os.environ, "HOME": str(self._folder), "LC_ALL": "C.UTF-8"},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                preexec_fn=_end_with_parent,
                **owner,
            )


def flags(*settings: str) -> list[str]:
    return [part for setting in settings for part in ("-c", setting)]


def _end_with_parent() -> None:
    """Let the system end a program when the tests' process ends, even if it is killed."""
    ctypes.CDLL(None).prctl(1, signal.SIGINT)


def _awaited(postgres: Postgres, server: subprocess.Popen[bytes], run: _Runner) -> Postgres:
    """Return the server once it takes connections."""
    import psycopg2

    for _ in range(300):
        if server.poll() is not None:
            break
        try:
            postgres.connect().close()
            return postgres
        except psycopg2.OperationalError:
            time.sleep(0.1)
    raise NoServer(f"the server does not start: {run.said()}")


def _programs() -> Path:
    """Return the folder of the newest server's programs."""
    here = shutil.which("initdb")
    found = (
        [Path(here).parent]
        if here
        else sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: float(p.parts[-2]))
    )
    if not found or not (found[-1] / "initdb").is_file():
        raise NoServer("PostgreSQL's server is not installed (package postgresql)")
    return found[-1]


def _owner() -> str:
    """Return the user that runs the server where we are root, else nobody else."""
    if os.geteuid() != 0:
        return ""
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        raise NoServer("the server refuses to run as root, and there is no user postgres") from None


def _free_port() -> int:
    with closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
