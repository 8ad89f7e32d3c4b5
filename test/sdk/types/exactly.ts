type IsAny<T> = 0 extends 1 & T ? true : false;
type Same<A, B> =
  IsAny<A> extends true ? false : [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Compiles only when the value has exactly this type: `exactly<string>()(value)`. */
export const exactly =
  <Expected>() =>
  <Actual>(value: Actual, ...fits: Same<Actual, Expected> extends true ? [] : [never]) => [
    value,
    fits,
  ];
