// Whom people have judged some ids to be in an article, where it is not themselves.
// $article: the article; $ids: the ids, as its text is read
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (judgement:Judgement {article: $article, entity: id, verdict: 'split'})
  WHERE judgement.revokedAt IS NULL
  RETURN max(judgement.other) AS other
}
WITH id, coalesce(other, id) AS meant
MATCH (entity:Entity {id: meant})
WITH id, coalesce(entity.mergedInto, meant) AS judged
WHERE judged <> id
RETURN id, judged
