"""Cluster Atlas: the printed atlas sheet of clusters, from a table of members."""


def classFactory(iface):
    """Return the plugin; called by QGIS, with ``None`` for ``iface`` in ``qgis_process``."""
    from .plugin import ClusterAtlasPlugin

    return ClusterAtlasPlugin(iface)
