"""One read-only connection to a layer's PostgreSQL server, by the layer's own login, that a user can cancel at any moment.

Nothing here waits without looking whether to stop: the connection is asynchronous, and polled.
"""

from __future__ import annotations

import math
import os
import selectors
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCredentials, QgsDataSourceUri
from qgis.PyQt.QtCore import QDir

from ..domain.errors import Cancelled, ClusterAtlasError

if TYPE_CHECKING:
    from psycopg2 import extensions
    from psycopg2.sql import Composable

IsCancelled = Callable[[], bool]

_LOOK_SECONDS = 0.1
_CONNECT_SECONDS = 15
_CERTIFICATES = ("sslcert", "sslkey", "sslrootcert")
_REMEDIES = {
    "22021": "The database holds bytes that are no text in its encoding: store it in UTF-8, or read a view that converts them.",
    "42P01": "Check that the table still exists: add the layer again.",
    "42703": "The table has changed since the layer was added: add it again.",
    "42501": "Ask the database's owner for the right to read it.",
    "57014": "The server's own time limit (statement_timeout) ended it: filter the layer, or ask for more time.",
}


class Server:
    """An open connection: runs one statement after the other and gives their rows."""

    def __init__(self, connection: extensions.connection, where: str, password: str, is_cancelled: IsCancelled) -> None:
        """Take a connection over from ``connected``."""
        self._connection, self._cursor = connection, connection.cursor()
        self._where, self._password, self._is_cancelled = where, password, is_cancelled

    def run(self, statement: str | Composable) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows; what the server refuses is an error that says where and why."""
        self.begin(statement)
        return self.rows()

    def begin(self, statement: str | Composable) -> None:
        """Send a statement: the server works at it while we do something else, until ``rows`` asks for its rows."""
        with self._told():
            self._cursor.execute(statement)

    def rows(self) -> list[tuple[Any, ...]]:
        """Wait for the rows of the statement that was begun."""
        with self._told():
            _wait(self._connection, self._is_cancelled)
            return self._cursor.fetchall() if self._cursor.description else []

    @contextmanager
    def _told(self) -> Iterator[None]:
        import psycopg2

        try:
            yield
        except psycopg2.Error as error:
            remedy = _REMEDIES.get(error.pgcode or "", "")
            raise ClusterAtlasError(
                f"The database refuses to read it: {_said(error, self._password)}.", self._where, remedy
            ) from None

    def can(self, statement: str | Composable) -> bool:
        """Run a statement that not every server knows (outside a transaction) and tell whether it did."""
        try:
            self.run(statement)
        except Cancelled:
            raise
        except ClusterAtlasError:
            return False
        return True


@contextmanager
def connected(source: str, where: str, is_cancelled: IsCancelled) -> Iterator[Server]:
    """Give the server of a layer's data source; at the end its statement is cancelled and the connection closed."""
    from psycopg2.extensions import parse_dsn

    uri = QgsDataSourceUri(source)
    dsn = uri.connectionInfo(True)
    password = str(parse_dsn(dsn).get("password", ""))
    try:
        connection = _logged_in(dsn, uri, password, where, is_cancelled)
    finally:
        if uri.authConfigId():
            _remove_certificates(parse_dsn(dsn))
    try:
        yield Server(connection, where, password, is_cancelled)
    finally:
        _close(connection)


def place_of(source: str) -> str:
    """Return which server and database a data source names, without user or password."""
    uri = QgsDataSourceUri(source)
    if uri.service():
        return f"service {uri.service()}"
    port = f":{uri.port()}" if uri.port() else ""
    return f"{uri.host() or 'local server'}{port}, database {uri.database()}"


def _logged_in(
    dsn: str, uri: QgsDataSourceUri, password: str, where: str, is_cancelled: IsCancelled
) -> extensions.connection:
    """Return the connection; where the layer keeps no password, the one that was given to QGIS for it is tried."""
    import psycopg2

    try:
        return _open(dsn, is_cancelled)
    except psycopg2.Error as error:
        refusal = _said(error, password)
    if not password:
        # as QGIS's own provider asks for it: what it was told when the layer was opened
        known, user, given = QgsCredentials.instance().get(uri.connectionInfo(False), uri.username(), "", refusal)
        try:
            if known:
                return _open(dsn, is_cancelled, user=user, password=given)
        except psycopg2.Error as error:
            refusal = _said(error, given)
    raise ClusterAtlasError(
        f"The database cannot be opened: {refusal}.",
        where,
        "Check that the server can be reached, and the layer's login: its user and password, or its authentication configuration.",
    )


def _open(dsn: str, is_cancelled: IsCancelled, **login: str) -> extensions.connection:
    import psycopg2

    connection = psycopg2.connect(dsn, async_=True, client_encoding="UTF8", **login)
    try:
        # libpq's own connect_timeout does not hold for a connection that is polled
        _wait(connection, is_cancelled, _CONNECT_SECONDS)
    except BaseException:
        _close(connection)
        raise
    return connection


def _wait(connection: extensions.connection, is_cancelled: IsCancelled, most_seconds: float = math.inf) -> None:
    """Wait until the server has answered, looking every tenth of a second whether the user wants to stop."""
    from psycopg2 import OperationalError
    from psycopg2.extensions import POLL_OK, POLL_READ

    end = time.monotonic() + most_seconds
    while True:
        if is_cancelled():
            raise Cancelled
        if time.monotonic() > end:
            raise OperationalError(f"no answer within {most_seconds:g} seconds")
        state = connection.poll()
        if state == POLL_OK:
            return
        with selectors.DefaultSelector() as selector:
            selector.register(connection, selectors.EVENT_READ if state == POLL_READ else selectors.EVENT_WRITE)
            selector.select(_LOOK_SECONDS)


def _close(connection: extensions.connection) -> None:
    """End what the server still does for the connection, and the connection."""
    import psycopg2

    with suppress(psycopg2.Error):
        if not connection.closed and connection.isexecuting():
            connection.cancel()
    connection.close()


def _said(error: Exception, password: str) -> str:
    """Return what the server said, in one line and never with the password."""
    text = " ".join(str(error).split()).rstrip(".")
    return text.replace(password, "***") if password else text


def _remove_certificates(parameters: dict[str, str]) -> None:
    """Remove the keys that QGIS's authentication wrote to temporary files for this connection, as its provider does."""
    for name in _CERTIFICATES:
        path = Path(parameters.get(name, ""))
        if path.is_file() and Path(QDir.tempPath()).resolve() in path.resolve().parents:
            with suppress(OSError):
                path.chmod(0o600)
                os.remove(path)
