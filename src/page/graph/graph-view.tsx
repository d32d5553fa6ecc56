export function GraphView() {
  return <p />;
}
