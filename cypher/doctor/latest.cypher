// When the latest of all texts was stored; one row, with a null where there is none.
MATCH (version:Version)
RETURN max(version.ingestedAt) AS ingestedAt
