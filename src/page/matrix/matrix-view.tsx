export function MatrixView() {
  return <p />;
}
