/** Numbers in Danish. */

/** `1.234`, `0,8` */
export const number = (value: number, decimals = 0): string =>
  value.toLocaleString('da-DK', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

/** `1 fil`, `2 filer` */
export const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;
