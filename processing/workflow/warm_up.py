"""Load beforehand what reading, summing and drawing need: pandas alone takes half a second."""

from __future__ import annotations


def load_all() -> None:
    """Import every module that the first figures and the first page would import; in any thread."""
    from ..domain import fates, ledger, members, outcome, suggestions, tally  # noqa: F401
    from ..sources import postal_layers, tables  # noqa: F401
    from . import sheet_draw  # noqa: F401
