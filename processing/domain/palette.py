"""Colours by logic, and the sums that say whether people with any colour vision can tell them apart."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from .errors import ClusterAtlasError
from .text import key, listed, split_names

NORMAL = "normal"
DEFICIENCIES = ("protan", "deutan", "tritan")
VISIONS = (NORMAL, *DEFICIENCIES)
KEYS = ("total", "logics", "others")

# Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
_SIMULATION = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
# sRGB (linear) to CIE XYZ under D65, and its white.
_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
_WHITE = (0.95047, 1.0, 1.08883)

Triple = tuple[float, float, float]


def check_palette(palette: Mapping[str, Any], where: str = "") -> None:
    """Raise ClusterAtlasError for a palette that lacks ``total``, ``logics`` or ``others``, or has a broken colour."""
    missing = [key for key in KEYS if key not in palette]
    if missing or not isinstance(palette["logics"], Mapping) or not palette["others"]:
        raise ClusterAtlasError("The palette needs total, logics and others.", where)
    for colour in (palette["total"], *palette["logics"].values(), *palette["others"]):
        try:
            rgb(colour)
        except (ValueError, TypeError) as error:
            raise ClusterAtlasError(f"“{colour}” is not a colour.", where, "Write it like #0072B2.") from error


def logic_colours(logics: Sequence[str], palette: Mapping[str, Any]) -> dict[str, str]:
    """Return one colour (#rrggbb) for each logic, in the order in which the logics are first met.

    - The palette's own logics have their colours; any other gets the next free one of ``others``.
    - The same logics give the same colours in every run; with more logics than colours they repeat.
    """
    named: Mapping[str, str] = palette["logics"]
    taken = {named[logic] for logic in logics if logic in named}
    free = [colour for colour in palette["others"] if colour not in taken] or list(palette["others"])
    colours: dict[str, str] = {}
    others = 0
    for logic in logics:
        if logic in colours:
            continue
        if logic in named:
            colours[logic] = named[logic]
        else:
            colours[logic] = free[others % len(free)]
            others += 1
    return colours


def parse_colours(text: str, names: Sequence[str]) -> dict[str, str]:
    """Return the colour of each name from ``TIC=#0072B2;Espace=#D55E00`` or ``#0072B2;#D55E00``.

    - Names are compared without case, accents, spaces and punctuation; a plain list starts again at its end.
    - Raise ClusterAtlasError for a name that is not there, or a mixture of both ways.
    """
    parts = split_names(text)
    if not any("=" in part for part in parts):
        return {name: parts[index % len(parts)] for index, name in enumerate(names)} if parts else {}
    by_key = {key(name): name for name in names}
    colours: dict[str, str] = {}
    for part in parts:
        name, sign, colour = part.rpartition("=")
        if not sign or key(name) not in by_key:
            raise ClusterAtlasError(
                f"“{part}” gives no colour to a layer.",
                "COLOURS",
                f"Write name=#rrggbb, separated by ;. The layers are {listed(list(names))}.",
            )
        colours[by_key[key(name)]] = colour.strip()
    return colours


def shades(colour: str, count: int, reach: float = 0.3) -> tuple[str, ...]:
    """Return ``count`` shades of a colour, darkest first, for clusters of one logic that share a map.

    ``reach``: how much black the darkest holds, and white the lightest.
    """
    if count <= 1:
        return (colour,) * count
    steps = [2 * reach * index / (count - 1) - reach for index in range(count)]
    return tuple(_mixed(colour, step) for step in steps)


def rgb(colour: str) -> Triple:
    """Return red, green and blue (0 to 1) of ``#rrggbb``; raise ValueError for any other text."""
    digits = colour[1:]
    if len(colour) != 7 or colour[0] != "#" or not set(digits) <= set("0123456789abcdefABCDEF"):
        raise ValueError(f"{colour!r} is not #rrggbb.")
    red, green, blue = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return red, green, blue


def lab(colour: str, vision: str = NORMAL) -> Triple:
    """Return CIE L*, a* and b* (D65) of ``#rrggbb`` as it is seen with ``vision``, one of ``VISIONS``."""
    linear = _linear(rgb(colour))
    if vision != NORMAL:
        linear = _clamped(_times(_SIMULATION[vision], linear))
    x, y, z = (_compressed(value / white) for value, white in zip(_times(_XYZ, linear), _WHITE))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: str, other: str, vision: str = NORMAL) -> float:
    """Return the distance of two colours in CIE L*a*b* (delta E 1976) as seen with ``vision``."""
    return math.dist(lab(one, vision), lab(other, vision))


def least_difference(colours: Sequence[str], visions: Sequence[str] = VISIONS) -> float:
    """Return the smallest distance of any two colours with any of the visions; infinite for one colour."""
    pairs = [(one, other) for i, one in enumerate(colours) for other in colours[i + 1 :]]
    return min((difference(one, other, vision) for one, other in pairs for vision in visions), default=math.inf)


def weight_range(colours: Sequence[str]) -> float:
    """Return by how much L* differs between the lightest and the darkest: small is equal visual weight."""
    lightness = [lab(colour)[0] for colour in colours]
    return max(lightness) - min(lightness)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours as the web's accessibility rules define it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    return _times(_XYZ, _linear(rgb(colour)))[1]


def _linear(values: Triple) -> Triple:
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values)
    return red, green, blue


def _compressed(value: float) -> float:
    return math.copysign(abs(value) ** (1 / 3), value) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116


def _times(matrix: tuple[Triple, Triple, Triple], vector: Triple) -> Triple:
    x, y, z = (sum(factor * value for factor, value in zip(row, vector)) for row in matrix)
    return x, y, z


def _clamped(values: Triple) -> Triple:
    x, y, z = (min(max(value, 0.0), 1.0) for value in values)
    return x, y, z


def _mixed(colour: str, share: float) -> str:
    """Return the colour mixed with black (negative share) or white (positive share)."""
    target = 1.0 if share > 0 else 0.0
    return "#" + "".join(f"{round(255 * (value + (target - value) * abs(share))):02x}" for value in rgb(colour))
