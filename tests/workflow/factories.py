"""Drafts on a table of a few rows, with the demonstration's places."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cluster_atlas.processing.workflow.draft import Draft, blank_draft
from cluster_atlas.processing.workflow.draft_files import draft_of_file

HEADER = "Organisme;Type;Cluster;CP;Effectif;Remarque"

DIRTY = (
    "Alpha SA;entreprise;TIC;1348;12;",
    "ALPHA;entreprise;Espace;1348;20;",
    "Bêta;banque;TIC;B-4000;5000;siège",
    "Beta;BANQUE;TIC;4000;1000;",
    "Gamma;entreprise;Espace;4000;n.d.;",
    "Gamma;entreprise;TIC;9999;7;",
    "Delta;entreprise;TIC;;8;",
    "Alpha SA;entreprise;TIC;1348;12;",
    "Total;;;;6059;",
)
"""Rows with dirt: one organisation in two clusters, one spelt in two ways, no number, no such code, no code, a repeat, a total."""


def rule(rule_id: str, field: str, operator: str, value: str, **cells: str) -> dict[str, str]:
    """Return one line of rules, switched on and with a reason, but for what is said."""
    line = {"enabled": "1", "id": rule_id, "action": "exclude", "cluster": "", "jobs": "", "reason": f"raison {rule_id}"}
    return {**line, "field": field, "operator": operator, "value": value, **cells}


def draft_of_rows(folder: Path, rows: Sequence[str] = DIRTY, rules: Sequence[dict[str, str]] = ()) -> Draft:
    """Return a draft on some rows, written to ``folder``."""
    path = folder / "members.csv"
    path.write_text("\n".join([HEADER, *rows]) + "\n", "utf-8")
    demo = draft_of_file(None)
    layers = [{**layer, "source": demo.resolved(layer["source"])} for layer in demo.get("postal_layers")]
    draft = blank_draft().with_value("members.source", str(path)).with_value("postal_layers", layers)
    return draft.with_rules(rules)
