"""The sheet's layers in the open project: one group, found again by what it is, filled in place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureSink,
    QgsField,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from ..cartography.layers import INTEGER, REAL, set_aliases
from ..cartography.symbols import CircleStyle, apply_circles
from .canvas_marks import (
    GROUP_PROPERTY,
    forget_look,
    has_look,
    is_of_another_qgis,
    is_restyled,
    keep_look,
    look_of,
    mark_layer,
    marked_group,
    marked_layers,
    name_it,
)
from .preview import Preview, PreviewLayer

CIRCLES, BASE = "circles", "base"
"""What the two groups are: the sheet's, and its base map within it."""

GROUP_NAME = "Cluster Atlas"
VALUES_A_STEP = 8_000
"""How many values of features are put into a layer at once: the window waits for so long."""

_TYPES = {REAL: QVariant.Double, INTEGER: QVariant.LongLong}


class CanvasLayers:
    """The layers of one project: what they hold, which of them is shown, which keep a style made by hand.

    No layer is held on to: the user may delete any of them at any moment, and the next update brings it back.
    """

    def __init__(self, project: QgsProject) -> None:
        self.project = project
        self.shown = "total"
        self.restyled: tuple[str, ...] = ()
        self._held: dict[str, str] = {}

    @property
    def are_there(self) -> bool:
        """Tell whether the project has layers of a sheet, of this session or of an earlier one."""
        return any(not what.startswith(BASE) for what in marked_layers(self.project))

    def forget(self) -> None:
        """Forget what the layers hold: another project is open."""
        self._held.clear()
        self.restyled = ()

    def update(self, preview: Preview) -> Iterator[str]:
        """Bring the layers up to date in small steps, the one that is shown first; yield the name of what is being done.

        - Order, place, visibility, names and styles that the user changed stay. A layer that is being edited is left alone.
        """
        restyled = []
        for one in sorted(preview.layers, key=lambda layer: layer.id != self.shown):
            layer = self._layer(one, preview)
            if layer.isEditable():
                continue
            for _ in self._filled(layer, one, preview.crs):
                yield one.title
                if marked_layers(self.project).get(one.id) is None:  # deleted by the user meanwhile
                    break
            else:
                self._held[one.id] = one.stamp
            layer = self._layer(one, preview)
            if not self._styled(layer, one):
                restyled.append(layer.name())
            yield one.title
        self.restyled = tuple(restyled)
        self._drop({one.id for one in preview.layers})

    def show(self, what: str) -> None:
        """Show one layer of circles and hide the others; only what is ticked changes, so that the canvas draws one layer."""
        self.shown = what
        root = self.project.layerTreeRoot()
        for name, layer in marked_layers(self.project).items():
            node = None if name.startswith(BASE) else root.findLayer(layer.id())
            if node is not None and node.itemVisibilityChecked() != (name == what):
                node.setItemVisibilityChecked(name == what)

    def is_visible(self, what: str) -> bool:
        """Tell whether a layer is there and ticked, and so are its groups."""
        layer = marked_layers(self.project).get(what)
        node = self.project.layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        return node is not None and node.isVisible()

    def set_visible(self, visible: bool, what: str = CIRCLES) -> None:
        """Tick or untick a whole group, where it is there."""
        group = marked_group(self.project.layerTreeRoot(), what)
        if group is not None:
            group.setItemVisibilityChecked(visible)

    def take_sheets_style(self) -> None:
        """Let the next update give every layer the sheet's style, whatever was changed by hand."""
        for layer in marked_layers(self.project).values():
            forget_look(layer)
        self.restyled = ()

    def group(self, theme: str) -> QgsLayerTreeGroup:
        """Return the sheet's group, made on top of all where it is not there."""
        root = self.project.layerTreeRoot()
        found = marked_group(root, CIRCLES)
        if found is None:
            found = root.insertGroup(0, GROUP_NAME)
            found.setCustomProperty(GROUP_PROPERTY, CIRCLES)
        name_it(found, f"{GROUP_NAME} – {theme}" if theme else GROUP_NAME)
        return found

    def base_group(self, theme: str, name: str) -> QgsLayerTreeGroup:
        """Return the group of the base map, made at the bottom of the sheet's where it is not there."""
        found = marked_group(self.project.layerTreeRoot(), BASE)
        if found is None:
            found = self.group(theme).addGroup(name)
            found.setCustomProperty(GROUP_PROPERTY, BASE)
            found.setExpanded(False)
        name_it(found, name)
        return found

    def insert(self, layer: QgsVectorLayer, group: QgsLayerTreeGroup, what: str, order: Sequence[str]) -> QgsLayerTreeLayer:
        """Add a new layer to the project and to a group, under the nearest of those before it in ``order`` that is there."""
        mark_layer(layer, what)
        there = {one.id(): name for name, one in marked_layers(self.project).items()}
        nodes = [node for node in group.children() if isinstance(node, QgsLayerTreeLayer)]
        places = {there.get(node.layerId()): group.children().index(node) for node in nodes}
        before = [places[name] + 1 for name in order[: order.index(what)] if name in places]
        if self.project.mapLayer(layer.id()) is None:
            self.project.addMapLayer(layer, False)
        node = group.insertLayer(before[-1] if before else 0, layer)
        node.setExpanded(False)
        return node

    def _layer(self, one: PreviewLayer, preview: Preview) -> QgsVectorLayer:
        """Return the project's layer of a cluster, made where it is not there, in the Layers panel."""
        layer = marked_layers(self.project).get(one.id)
        if not isinstance(layer, QgsVectorLayer):
            layer = memory_layer("Point", one.title, preview.crs)
            self._held.pop(one.id, None)
        if self.project.layerTreeRoot().findLayer(layer.id()) is None:
            order = [other.id for other in preview.layers]
            node = self.insert(layer, self.group(preview.theme), one.id, order)
            node.setItemVisibilityChecked(one.id == self.shown)
        name_it(layer, one.title)
        return layer

    def _filled(self, layer: QgsVectorLayer, one: PreviewLayer, crs: QgsCoordinateReferenceSystem) -> Iterator[None]:
        """Put the features into a layer, in place of those that it has; nothing where they are the same."""
        if layer.crs() != crs:
            layer.setCrs(crs)
        if self._held.get(one.id) == one.stamp and layer.featureCount() == len(one.frame):
            return
        self._held.pop(one.id, None)
        yield from replace_features(layer, one)

    def _styled(self, layer: QgsVectorLayer, one: PreviewLayer) -> bool:
        """Give a layer the sheet's style; False where the user's own stays."""
        other = is_of_another_qgis(layer)
        if is_restyled(layer) and not (other and _looks_like(layer, one.style)):
            return False
        wanted = repr(one.style)
        if other or not has_look(layer, wanted):
            apply_circles(layer, one.style)
            keep_look(layer, wanted)
            layer.triggerRepaint()
        return True

    def _drop(self, wanted: set[str]) -> None:
        """Remove the layers of clusters that neither sheet nor table names any more."""
        for what, layer in marked_layers(self.project).items():
            if not what.startswith(BASE) and what not in wanted:
                self._held.pop(what, None)
                self.project.removeMapLayer(layer.id())


def _looks_like(layer: QgsVectorLayer, style: CircleStyle) -> bool:
    """Tell whether a layer looks as a style would make it, in this QGIS."""
    fresh = layer.clone()
    apply_circles(fresh, style)
    return look_of(fresh) == look_of(layer)


def memory_layer(geometry: str, name: str, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Return an empty layer in memory that nobody edits, and that QGIS lets go without a question."""
    options = QgsVectorLayer.LayerOptions()
    options.skipCrsValidation = True  # QGIS might ask for it in a dialog
    layer = QgsVectorLayer(geometry, name, "memory", options)
    layer.setCrs(crs)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    layer.setReadOnly(True)
    return layer


def replace_features(layer: QgsVectorLayer, one: PreviewLayer) -> Iterator[None]:
    """Give a memory layer other features, some thousand values at each step, and other fields where those differ."""
    provider = layer.dataProvider()
    provider.truncate()
    wanted = [(field.name, _TYPES.get(field.kind, QVariant.String)) for field in one.fields]
    if [(field.name(), field.type()) for field in layer.fields()] != wanted:
        provider.deleteAttributes(list(range(layer.fields().count())))
        provider.addAttributes([QgsField(*field) for field in wanted])
        layer.updateFields()
        set_aliases(layer, one.fields)
    batch = max(1, VALUES_A_STEP // (len(one.fields) + 1))
    for start in range(0, len(one.frame), batch):
        if start:
            yield
        provider.addFeatures(one.features(start, start + batch), QgsFeatureSink.Flag.FastInsert)
    layer.updateExtents()
    layer.triggerRepaint()


def in_crs(extent: tuple[float, ...], crs: QgsCoordinateReferenceSystem, other: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """Return an extent in another CRS; as it is where one of them is none or it cannot be brought there."""
    rectangle = QgsRectangle(*extent)
    change = QgsCoordinateTransform(crs, other, QgsProject.instance().transformContext())
    if not crs.isValid() or not other.isValid() or change.isShortCircuited():
        return rectangle
    try:
        return change.transformBoundingBox(rectangle)
    except QgsCsException:
        return rectangle


def is_empty(project: QgsProject) -> bool:
    """Tell whether a project has no layer but those that the plugin made."""
    own = {layer.id() for layer in marked_layers(project).values()}
    return not (set(project.mapLayers()) - own)
