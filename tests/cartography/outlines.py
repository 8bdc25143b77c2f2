"""Filled outlines read back from an SVG, in the file's millimetres."""

from __future__ import annotations

import re

SVG = "{http://www.w3.org/2000/svg}"
CURVE_STEPS = 32

_NUMBER = r"-?[\d.]+(?:e-?\d+)?"


def filled(root, colour):
    """Return the outline of every path, polygon or rectangle that is filled with a colour, as lists of (x, y)."""
    found = []

    def visit(element, fill, matrix):
        fill = element.get("fill", fill)
        matrix = _times(matrix, _matrix(element.get("transform")))
        points = _outline(element) if fill == colour else []
        if points:
            a, b, c, d, e, f = matrix
            found.append([(a * x + c * y + e, b * x + d * y + f) for x, y in points])
        for child in element:
            visit(child, fill, matrix)

    visit(root, "", (1, 0, 0, 1, 0, 0))
    return found


def area(points):
    """Return the area within an outline, in mm²."""
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]))) / 2


def box(points):
    """Return x, y, width and height of an outline."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def _outline(element):
    tag = element.tag.removeprefix(SVG)
    if tag == "path":
        return _path(element.get("d"))
    if tag in ("polygon", "polyline"):
        numbers = [float(n) for n in re.findall(_NUMBER, element.get("points"))]
        return list(zip(numbers[::2], numbers[1::2]))
    if tag == "rect":
        x, y, width, height = (float(element.get(key)) for key in ("x", "y", "width", "height"))
        return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return []


def _path(text):
    """Follow a path of moves, lines and cubic curves."""
    points = []
    pen = re.findall(rf"([MLC]?)\s*({_NUMBER}),({_NUMBER})", text)
    pairs = [(letter, (float(x), float(y))) for letter, x, y in pen]
    at = 0
    while at < len(pairs):
        letter, point = pairs[at]
        if letter == "C":
            points += _curve(points[-1], *(pair for _, pair in pairs[at : at + 3]))
            at += 3
        else:
            points.append(point)
            at += 1
    return points


def _curve(start, one, two, end):
    steps = [step / CURVE_STEPS for step in range(1, CURVE_STEPS + 1)]
    return [
        tuple(
            a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t * t * (1 - t) + d * t**3
            for a, b, c, d in zip(start, one, two, end)
        )
        for t in steps
    ]


def _matrix(text):
    found = re.match(r"matrix\(([^)]*)\)", text or "")
    if found:
        return tuple(float(n) for n in found.group(1).split(","))
    moved = re.match(rf"(translate|scale)\(({_NUMBER})[ ,]*({_NUMBER})?\)", text or "")
    if not moved:
        return (1, 0, 0, 1, 0, 0)
    x, y = float(moved.group(2)), float(moved.group(3) or (moved.group(2) if moved.group(1) == "scale" else 0))
    return (x, 0, 0, y, 0, 0) if moved.group(1) == "scale" else (1, 0, 0, 1, x, y)


def _times(one, two):
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f
