// How large the graph is, how often it has been changed, and whether a load into it has not come to its end: who reads
// it in parts compares before and after.
MATCH (node)
WITH count(node) AS nodes
OPTIONAL MATCH (counted)
WHERE counted:Article OR counted:JudgementLedger
WITH nodes, sum(counted.revision) AS revisions
OPTIONAL MATCH (load:Load)
RETURN nodes, revisions, count(load) AS loads
