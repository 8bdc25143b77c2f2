"""Single cells."""

from __future__ import annotations


def as_text(value: object) -> str:
    """Return a cell as text: empty for nothing, 1348 (not 1348.0) for a whole number, without outer spaces."""
    if isinstance(value, str):
        return value.strip()
    if value is None or value != value:  # a NaN differs from itself
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
