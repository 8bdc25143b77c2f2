"""A layer with the first rows of a file's table, so that an expression can be built on its columns and values."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from ...processing.workflow.table_preview import TablePreview


def layer_of_head(head: TablePreview) -> QgsVectorLayer | None:
    """Return a layer of a table's first rows; None where there are none to show."""
    if not head.names:
        return None
    layer = QgsVectorLayer("NoGeometry", "table", "memory")
    provider = layer.dataProvider()
    provider.addAttributes([QgsField(name, QVariant.String) for name in head.names])
    layer.updateFields()
    features = []
    for row in head.rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    provider.addFeatures(features)
    return layer
