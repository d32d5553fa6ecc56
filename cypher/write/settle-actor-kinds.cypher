// Leaves actors that no gazetteer knows, and that texts have called by several kinds, the most telling one:
// a person, then an armed group, a coalition, a state; an organisation is what remains.
// row: id
UNWIND $rows AS row
MATCH (entity:Actor {id: row.id})
CALL {
  WITH entity
  WITH entity
  WHERE entity:Person
  REMOVE entity:ArmedGroup, entity:Coalition, entity:State, entity:Organization
  RETURN count(entity) AS persons
}
CALL {
  WITH entity
  WITH entity
  WHERE entity:ArmedGroup
  REMOVE entity:Coalition, entity:State, entity:Organization
  RETURN count(entity) AS armedGroups
}
CALL {
  WITH entity
  WITH entity
  WHERE entity:Coalition
  REMOVE entity:State, entity:Organization
  RETURN count(entity) AS coalitions
}
CALL {
  WITH entity
  WITH entity
  WHERE entity:State
  REMOVE entity:Organization
  RETURN count(entity) AS states
}
RETURN sum(persons + armedGroups + coalitions + states) AS settled
