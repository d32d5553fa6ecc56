// Who is who · من هو من
// Offices, memberships, alliances, operations, places and meetings that the current texts tell of.
MATCH (one:Entity)-[link:HOLDS_ROLE|PART_OF|ALLIED_WITH|CONDUCTS|LOCATED_IN|MET]->(other:Entity)
MATCH (edition:Version {id: link.versionId})
WHERE edition.current = true
RETURN one, link, other
LIMIT 250
