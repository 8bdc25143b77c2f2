"""Names that users script against: fields, statuses, files. They are never translated (see the public contract)."""

from __future__ import annotations

LANGUAGES = ("fr", "en", "nl", "de")
COUNTRIES = ("BE", "LU", "FR", "DE", "NL")  # whose postal codes are known
PROVIDER_ID = "clusteratlas"
ALL_CLUSTERS = "(all clusters, each site once)"
NO_CLUSTER = "(no cluster)"
CLUSTER_COLUMN_PREFIX = "c_"

# Layers of these are opened by QGIS; everything else that is a file is read by the plugin itself.
LAYER_FILES = frozenset([".shp", ".geojson", ".json", ".fgb", ".gml", ".kml", ".vrt", ".gpx", ".tab", ".mif"])

# -- fields of the output tables, in order
CELL_FIELDS = ("country", "postal_code", "cluster", "members", "jobs")
TOTAL_FIELDS = ("country", "postal_code", "sites", "jobs")
ROW_FIELDS = (
    "source_row",
    "organisation",
    "kind",
    "cluster",
    "role",
    "country",
    "postal_code",
    "jobs",
    "status",
    "rule",
    "reason",
)
UNMATCHED_FIELDS = ("country", "postal_code", "raw", "members", "jobs", "suggestion")
POSTAL_CODE_FIELDS = ("pc_country", "pc_code", "pc_status")
LEDGER_FIELDS = ("cluster", "status", "rule", "reason", "rows", "jobs")

# -- what becomes of a row, in the order in which it is decided
READ = "read"
REPEATED = "repeated"
EXCLUDED = "excluded"
CORRECTED = "corrected"
MISSING_CLUSTER = "missing_cluster"
UNUSABLE_JOBS = "unusable_jobs"
MISSING_CODE = "missing_code"
UNMATCHED = "unmatched"
MAPPED = "mapped"
KEPT = "kept"

# -- what a postal code turned out to be
PC_OK = "ok"
PC_MISSING = "missing"
PC_INVALID = "invalid"
PC_CONFLICT = "conflict"
PC_UNKNOWN_COUNTRY = "unknown_country"
