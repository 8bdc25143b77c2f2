"""How the plugin's layers in the open project are found again, and how work by hand on them is noticed."""

from __future__ import annotations

import hashlib
import re
from xml.etree import ElementTree

from qgis.core import Qgis, QgsLayerTreeGroup, QgsLayerTreeNode, QgsMapLayer, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

GROUP_PROPERTY = "cluster_atlas/preview_group"
LAYER_PROPERTY = "cluster_atlas/preview_layer"
"""What a layer is ("total", "cluster:tic", "base:..."), a line break, and its own id: a copy made by hand has another one."""

NAME_PROPERTY = "cluster_atlas/preview_name"
"""The name that the plugin gave; another one is the user's, and stays."""

STYLE_PROPERTY = "cluster_atlas/preview_style"
"""The QGIS that the plugin gave a style in, and its fingerprint; a layer that looks otherwise was restyled by hand."""

WANTED_PROPERTY = "cluster_atlas/preview_wanted"
"""What that style was made from."""

_LOOK = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
_RANDOM_ID = re.compile(r"\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}")


def mark_layer(layer: QgsMapLayer, what: str) -> None:
    """Say on a layer what it is."""
    layer.setCustomProperty(LAYER_PROPERTY, f"{what}\n{layer.id()}")


def marked_layers(project: QgsProject) -> dict[str, QgsMapLayer]:
    """Return the project's layers that the plugin made, by what they are; copies made by hand are not among them."""
    found = {}
    for layer in project.mapLayers().values():
        what, _, own = str(layer.customProperty(LAYER_PROPERTY) or "").partition("\n")
        if what and own == layer.id():
            found[what] = layer
    return found


def marked_group(parent: QgsLayerTreeGroup, what: str) -> QgsLayerTreeGroup | None:
    """Return the group that the plugin made for something; of copies, the one that comes first."""
    return next((group for group in parent.findGroups(True) if group.customProperty(GROUP_PROPERTY) == what), None)


def name_it(thing: QgsMapLayer | QgsLayerTreeNode, name: str) -> None:
    """Give a layer or a group a name, unless the user has given it another one."""
    given = thing.customProperty(NAME_PROPERTY)
    if given in (None, "") or given == thing.name():
        if thing.name() != name:
            thing.setName(name)
        if given != name:
            thing.setCustomProperty(NAME_PROPERTY, name)


def look_of(layer: QgsMapLayer) -> str:
    """Return the fingerprint of a layer's symbols and labels: the same in every run, and after the project was opened again.

    - The order of attributes, and the random ids of rules and symbol layers, say nothing about a style.
    """
    document, context = QDomDocument("qgis"), QgsReadWriteContext()
    layer.exportNamedStyle(document, context, _LOOK)
    text = document.toString(-1)
    plain = ElementTree.canonicalize(_RANDOM_ID.sub("", text[text.index("<qgis") :]), strip_text=True)
    return hashlib.sha256(plain.encode("utf-8")).hexdigest()[:16]


def is_restyled(layer: QgsMapLayer) -> bool:
    """Tell whether a layer looks otherwise than the plugin made it."""
    given = str(layer.customProperty(STYLE_PROPERTY) or "")
    return bool(given) and given.partition(":")[2] != look_of(layer)


def is_of_another_qgis(layer: QgsMapLayer) -> bool:
    """Tell whether the plugin's style is of another version of QGIS, which writes the same style in other words."""
    given = str(layer.customProperty(STYLE_PROPERTY) or "")
    return bool(given) and given.partition(":")[0] != _version()


def keep_look(layer: QgsMapLayer, wanted: str) -> None:
    """Remember how the layer looks now, as the plugin's own work, and what this was made from."""
    layer.setCustomProperty(STYLE_PROPERTY, f"{_version()}:{look_of(layer)}")
    layer.setCustomProperty(WANTED_PROPERTY, wanted)


def _version() -> str:
    return str(Qgis.versionInt() // 100)


def has_look(layer: QgsMapLayer, wanted: str) -> bool:
    """Tell whether the layer's last style of the plugin was made from this."""
    return layer.customProperty(WANTED_PROPERTY) == wanted


def forget_look(layer: QgsMapLayer) -> None:
    """Forget what the plugin's style was: the next update sets it again, whatever the layer looks like."""
    layer.removeCustomProperty(STYLE_PROPERTY)
    layer.removeCustomProperty(WANTED_PROPERTY)
