/** A value without its `position`s: what a meeting says, apart from where in its file it said it. */
export function withoutPositions<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key === 'position' ? undefined : inner)),
  ) as Value;
}
