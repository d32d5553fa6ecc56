export function EvidencePanel() {
  return <p />;
}
