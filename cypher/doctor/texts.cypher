// The texts in force, by the extractor that has read each.
MATCH (version:Version)
WHERE version.current = true
RETURN version.extractor AS extractor, count(version) AS texts
ORDER BY texts DESC, extractor
