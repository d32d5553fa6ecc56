// All judgements about who is who, made or revoked.
MATCH (judgement:Judgement)
RETURN judgement.id AS id,
       judgement.verdict AS verdict,
       {id: judgement.entity, type: judgement.entityType, name: judgement.entityName} AS entity,
       {id: judgement.other, type: judgement.otherType, name: judgement.otherName} AS other,
       judgement.article AS article,
       judgement.reason AS reason,
       judgement.by AS by,
       judgement.at AS at,
       judgement.revokedReason AS revokedReason,
       judgement.revokedBy AS revokedBy,
       judgement.revokedAt AS revokedAt
ORDER BY at, id
