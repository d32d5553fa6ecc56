// Where some versions mention each entity. Span i goes from startOffsets[i] up to, not including, endOffsets[i], in UTF-16
// code units of the version's text; spans come in the order of the text. What was read to name another entity, which
// people have judged to be this one, is a row of its own, with `readAs`.
// $ids: the versions
UNWIND $ids AS id
MATCH (version:Version {id: id})<-[mention:MENTIONED_IN]-(entity:Entity)
RETURN version.id AS version, entity.id AS entity, mention.readAs AS readAs, mention.count AS count,
  mention.surfaces AS surfaces, mention.startOffsets AS startOffsets, mention.endOffsets AS endOffsets
ORDER BY version, entity, readAs
