/** A share in a sentence: "8.7 %". */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
