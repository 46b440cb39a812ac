/** Titles of items whose purpose is to approve earlier minutes. */

const approves = /godkend/iu;
const minutes = /referat|protokol/iu;
const agenda = /dagsorden/iu;
const previous = /(?:seneste|sidste|forrige|foregående) møde/iu;

/** `Godkendelse af dagsorden og referat`, `Godkendelse af protokol`, `Referat fra sidste møde` */
export function isApprovalTitle(title: string): boolean {
  if (approves.test(title)) return minutes.test(title) || agenda.test(title);
  return minutes.test(title) && previous.test(title);
}
