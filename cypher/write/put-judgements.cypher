// Keeps judgements about who is who, made or revoked, with author, time and reason.
// row: id, verdict, entity, entityType, entityName, other, otherType, otherName, article, reason, by, at, revokedReason, revokedBy, revokedAt
UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement.verdict = row.verdict,
    judgement.entity = row.entity,
    judgement.entityType = row.entityType,
    judgement.entityName = row.entityName,
    judgement.other = row.other,
    judgement.otherType = row.otherType,
    judgement.otherName = row.otherName,
    judgement.article = row.article,
    judgement.reason = row.reason,
    judgement.by = row.by,
    judgement.at = row.at,
    judgement.revokedReason = row.revokedReason,
    judgement.revokedBy = row.revokedBy,
    judgement.revokedAt = row.revokedAt
