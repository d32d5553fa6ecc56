// Versions in the order of their ids, with what rests on their texts.
// $after: the last id of the page before; empty for the first
MATCH (version:Version)
WHERE version.id > $after
WITH version
ORDER BY version.id
LIMIT 100
RETURN version.id AS id, version.text AS text,
  [(version)<-[evidence:EVIDENCED_BY]-(position:Position) | {
    id: position.id, startOffset: evidence.startOffset, endOffset: evidence.endOffset, quote: evidence.quote
  }] AS evidence
ORDER BY id
