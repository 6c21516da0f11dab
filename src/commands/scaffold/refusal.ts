/** Why nothing was written, in a line that says what to type instead. */
export class Refusal extends Error {}
