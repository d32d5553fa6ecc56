// The facts that begin at some entities, each with the version that states it, in force or not.
// $ids: the entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[relation:HOLDS_ROLE|PART_OF|ALLIED_WITH|CONDUCTS|LOCATED_IN|MET]->(other:Entity)
RETURN entity.id AS from,
       other.id AS to,
       type(relation) AS type,
       relation.role AS role,
       relation.versionId AS version
