export function TimelineView() {
  return <p />;
}
