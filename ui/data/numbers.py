"""How narrow a box may be."""

LEAST_WIDTH = 110
"""Pixels that a box needs to be read; where a row has no room for it, its label goes above."""
