"""The same work in DuckDB: as much understanding of cells as this one table needs, every step of the join.

Cells are normalised by expressions; a repeat counts once; the first rule that holds decides; fates in the contract's order; sums by
code and cluster; each site once with its largest cluster; the ledger. Compared with the plugin's figures by ``test_join.py``.
"""

from __future__ import annotations

import csv
from typing import Any

from join_tables import Postal

_READ = """
CREATE TEMP TABLE cells AS SELECT row_number() OVER () AS row, trim(Organisme) AS name, trim("Type") AS kind,
    trim(Cluster) AS cluster, trim(CP) AS code, trim(Effectif) AS figure
FROM read_csv(?, delim=';', header=true, all_varchar=true, nullstr='\\0')
"""
# what does not depend on the row is worked out once for each distinct text, as anyone would who knows the table
_UNDERSTAND = r"""
CREATE TEMP TABLE names AS
    SELECT name, plain, regexp_replace(
        regexp_replace(regexp_replace(plain, '[.'']', '', 'g'), ' (sa|nv|sprl)$', ''), '[^a-z0-9]', '', 'g') AS organisation
    FROM (SELECT name, regexp_replace(lower(strip_accents(name)), ' +', ' ', 'g') AS plain FROM (SELECT DISTINCT name FROM cells));
CREATE TEMP TABLE clusters AS
    SELECT cluster, first_value(cluster) OVER (PARTITION BY key ORDER BY row) AS shown
    FROM (SELECT cluster, regexp_replace(lower(strip_accents(cluster)), '[^a-z0-9]', '', 'g') AS key, min(row) AS row
          FROM cells GROUP BY cluster);
CREATE TEMP TABLE codes AS
    SELECT written.code, own, coalesce(layer.code, host_layer.code) AS place
    FROM (SELECT code, nullif(regexp_extract(upper(code), '^(?:BE|B)?[- ]?([1-9]\d{3})(?:\.0+)?(?: \D.*)?$', 1), '') AS own
          FROM (SELECT DISTINCT code FROM cells)) AS written
    LEFT JOIN layer ON layer.code = own LEFT JOIN hosts ON hosts.code = own LEFT JOIN layer AS host_layer ON host_layer.code = hosts.host;
CREATE TEMP TABLE figures AS
    SELECT figure, CASE
        WHEN regexp_full_match(spaced, '\d+') THEN spaced::BIGINT * 100
        WHEN regexp_full_match(spaced, '\d{1,3}(\.\d{3})+|\d{1,3}( \d{3})+') THEN regexp_replace(spaced, '[. ]', '', 'g')::BIGINT * 100
        WHEN regexp_full_match(spaced, '\d+,\d{1,2}') THEN round(replace(spaced, ',', '.')::DECIMAL(18, 2) * 100)::BIGINT
    END AS jobs FROM (SELECT figure, regexp_replace(figure, '[\x{00A0}\x{202F}]', ' ', 'g') AS spaced
                   FROM (SELECT DISTINCT figure FROM cells));
CREATE TEMP TABLE members AS
    SELECT row, organisation, plain, lower(strip_accents(kind)) AS kind, shown AS cluster, coalesce(own, lower(code)) AS code,
        code = '' AS without_code, place, jobs
    FROM cells JOIN names USING (name) JOIN clusters USING (cluster) JOIN codes USING (code) JOIN figures USING (figure)
    WHERE cluster <> '' OR code <> '';
"""
_DECIDE = r"""
CREATE TEMP TABLE firsts AS SELECT min(row) AS row FROM members GROUP BY organisation, kind, code, coalesce(jobs, -1), cluster;
CREATE TEMP TABLE ruled AS
    SELECT *, CASE WHEN again THEN '' WHEN kind IN ('banque', 'universite') THEN 'public' WHEN contains(plain, 'societe 77') THEN 'known'
        WHEN cluster = 'TIC' AND jobs > 200000 THEN 'giants' WHEN regexp_matches(plain, '1\d2 (nv|sprl)$') THEN 'branches' ELSE '' END AS rule
    FROM (SELECT *, organisation <> '' AND row NOT IN (SELECT row FROM firsts) AS again FROM members);
CREATE TEMP TABLE fates AS
    SELECT row, cluster, place, rule, coalesce(jobs, 0) AS read, CASE WHEN rule = 'known' THEN 1000 ELSE coalesce(jobs, 0) END AS used,
        CASE WHEN organisation = '' THEN '#' || row ELSE organisation END AS organisation,
        CASE WHEN again THEN 'repeated' WHEN rule NOT IN ('', 'known') THEN 'excluded' WHEN cluster = '' THEN 'missing_cluster'
            WHEN jobs IS NULL AND rule <> 'known' THEN 'unusable_jobs' WHEN without_code THEN 'missing_code' WHEN place IS NULL THEN 'unmatched'
            ELSE 'mapped' END AS status
    FROM ruled;
"""
_SUM = """
CREATE TEMP TABLE sites AS
    SELECT *, row_number() OVER (PARTITION BY organisation, place ORDER BY jobs DESC, first) = 1 AS chosen
    FROM (SELECT organisation, place, cluster, sum(used)::BIGINT AS jobs, count(*) AS rows, min(row) AS first
          FROM fates WHERE status = 'mapped' GROUP BY ALL);
CREATE TEMP TABLE sums AS SELECT place, cluster, sum(rows)::BIGINT AS members, sum(jobs)::BIGINT AS jobs FROM sites GROUP BY ALL ORDER BY ALL;
CREATE TEMP TABLE totals AS SELECT place, count(*) AS sites, sum(jobs)::BIGINT AS jobs FROM sites WHERE chosen GROUP BY ALL ORDER BY ALL;
CREATE TEMP TABLE lines AS
    SELECT coalesce(nullif(cluster, ''), '(no cluster)') AS cluster, status, rule, count(*) AS rows, sum(used)::BIGINT AS used, sum(read)::BIGINT AS read
    FROM fates GROUP BY ALL;
CREATE TEMP TABLE elsewhere AS SELECT sum(rows)::BIGINT AS rows, sum(jobs)::BIGINT AS jobs FROM sites WHERE NOT chosen;
"""
_LEDGER = """
WITH blocks AS (SELECT * FROM lines UNION ALL SELECT '(all clusters, each site once)', status, rule, rows, used, read FROM lines),
account AS (
    SELECT cluster, 'read' AS status, '' AS rule, rows, read AS jobs FROM blocks
    UNION ALL SELECT cluster, status, CASE WHEN status = 'excluded' THEN rule ELSE '' END, rows, used FROM blocks
    UNION ALL SELECT cluster, 'corrected', rule, 0, read - used FROM blocks WHERE rule = 'known'
    UNION ALL SELECT '(all clusters, each site once)', 'mapped', '', -rows, -jobs FROM elsewhere
    UNION ALL SELECT '(all clusters, each site once)', 'repeated', '', rows, jobs FROM elsewhere)
SELECT cluster, status, rule, sum(rows)::BIGINT, sum(jobs)::BIGINT FROM account GROUP BY ALL
"""


def join(table: str, postal: Postal, hosts: str) -> dict[str, list[tuple[Any, ...]]]:
    """Return the figures: ``cells``, ``totals`` and ``ledger``, jobs in hundredths."""
    import duckdb

    base = duckdb.connect()
    base.execute("CREATE TEMP TABLE layer (code VARCHAR); CREATE TEMP TABLE hosts (code VARCHAR, host VARCHAR)")
    base.executemany("INSERT INTO layer VALUES (?)", [(code,) for code in postal.codes()])
    with open(hosts, encoding="utf-8-sig", newline="") as stream:
        shipped = [(line["postal_code"], line["host_code"]) for line in csv.DictReader(stream, delimiter=";")]
    base.executemany("INSERT INTO hosts VALUES (?, ?)", shipped)
    base.execute(_READ, [table])
    for step in (_UNDERSTAND, _DECIDE, _SUM):
        base.execute(step)
    return {
        "cells": base.execute("SELECT * FROM sums").fetchall(),
        "totals": base.execute("SELECT * FROM totals").fetchall(),
        "ledger": base.execute(_LEDGER).fetchall(),
    }
