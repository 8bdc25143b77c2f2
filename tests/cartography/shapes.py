"""Shapes read back from an exported SVG file: their colour, corners and areas in millimetres, in drawing order."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SVG = "{http://www.w3.org/2000/svg}"
STILL = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]


@dataclass(frozen=True)
class Shape:
    """A filled shape; a curve is given by points on it."""

    fill: str
    points: tuple[Point, ...]

    @property
    def area(self) -> float:
        pairs = zip(self.points, (*self.points[1:], self.points[0]))
        return abs(sum(x * v - u * y for (x, y), (u, v) in pairs)) / 2

    @property
    def box(self) -> tuple[float, float, float, float]:
        xs, ys = [x for x, _ in self.points], [y for _, y in self.points]
        return min(xs), min(ys), max(xs), max(ys)

    def clock(self, centre: Point) -> float:
        """Return where the middle of a wedge points to, in degrees clockwise from 12 o'clock."""
        # corners lie close on the arc and not on the radii: their mean points to the middle
        x = sum(px for px, _ in self.points) / len(self.points) - centre[0]
        y = sum(py for _, py in self.points) / len(self.points) - centre[1]
        return math.degrees(math.atan2(x, -y)) % 360


def shapes(file: Path) -> list[Shape]:
    """Return the filled shapes of a file, lowest first."""
    return list(_walk(ET.parse(file).getroot(), STILL, "#000000"))


def _walk(element: ET.Element, matrix: Matrix, fill: str) -> Iterator[Shape]:
    if element.tag == f"{SVG}defs":
        return
    matrix = _times(matrix, _read(element.get("transform", "")))
    fill = element.get("fill", fill).lower()
    points: list[Point] = []
    if element.tag == f"{SVG}path":
        points = _on_path(element.get("d", ""))
    elif element.tag == f"{SVG}circle":
        x, y, r = (float(element.get(name, "0")) for name in ("cx", "cy", "r"))
        turns = [math.tau * i / 3600 for i in range(3600)]
        points = [(x + r * math.cos(t), y + r * math.sin(t)) for t in turns]
    if points and fill != "none":
        yield Shape(fill, tuple(_moved(point, matrix) for point in points))
    for child in element:
        yield from _walk(child, matrix, fill)


def _on_path(text: str) -> list[Point]:
    points: list[Point] = []
    curve: list[Point] = []
    for command, x, y in re.findall(r"([MLC]?)\s*(-?[\d.e+-]+),(-?[\d.e+-]+)", text):
        if command == "C":
            curve = []
            mode = "C"
        elif command:
            mode = command
        point = (float(x), float(y))
        if mode != "C":
            points.append(point)
            continue
        curve.append(point)
        if len(curve) == 3:
            points += _on_curve(points[-1], *curve)
            curve = []
    return points


def _on_curve(a: Point, b: Point, c: Point, d: Point) -> list[Point]:
    steps = [i / 50 for i in range(1, 51)]

    def at(t: float, axis: int) -> float:
        s = 1 - t
        return s**3 * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t**3 * d[axis]

    return [(at(t, 0), at(t, 1)) for t in steps]


def _read(text: str) -> Matrix:
    matrix = STILL
    for name, values in re.findall(r"(scale|matrix|translate)\(([^)]*)\)", text):
        v = [float(value) for value in re.split(r"[ ,]+", values.strip())]
        if name == "scale":
            matrix = _times(matrix, (v[0], 0, 0, v[-1], 0, 0))
        elif name == "translate":
            matrix = _times(matrix, (1, 0, 0, 1, v[0], v[1] if len(v) > 1 else 0))
        else:
            matrix = _times(matrix, (v[0], v[1], v[2], v[3], v[4], v[5]))
    return matrix


def _times(m: Matrix, n: Matrix) -> Matrix:
    a, b, c, d, e, f = m
    return (
        a * n[0] + c * n[1], b * n[0] + d * n[1], a * n[2] + c * n[3], b * n[2] + d * n[3],
        a * n[4] + c * n[5] + e, b * n[4] + d * n[5] + f,
    )  # fmt: skip


def _moved(point: Point, m: Matrix) -> Point:
    x, y = point
    return m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]
