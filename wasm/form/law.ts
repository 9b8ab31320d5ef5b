// The rulebook and the words of the provisions, packed into the page when it is built.
import type { Day, Text } from "kntc";

/** The words of a provision in the period in which they applied. */
export interface Passage {
  from: Day | null;
  to: Day | null;
  text: string;
}

interface PackedRule extends Text {
  citation_vi: string;
  citation_en: string;
  /** For every provision that it cites, the places of its words among the passages. */
  cites: (Text & { words: number[] })[];
}

interface Pack {
  rules: Record<string, PackedRule>;
  questions: Record<string, Text>;
  passages: Passage[];
}

/** A provision and its words. */
export interface Provision extends Text {
  passages: Passage[];
}

export class Law {
  readonly #pack: Pack;

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  rule(id: string): (Text & { id: string; citation_vi: string; citation_en: string }) | undefined {
    const rule = this.#pack.rules[id];
    return rule && { id, ...rule };
  }

  question(id: string): Text | undefined {
    return this.#pack.questions[id];
  }

  /** What a rule cites, in the words that applied on the day, or in every wording if none did or no day is given. */
  provisions(rule: string, on?: Day): Provision[] {
    return (this.#pack.rules[rule]?.cites ?? []).map(({ vi, en, words }) => {
      const all = words.map((place) => this.#pack.passages[place]!);
      const then = on ? all.filter(({ from, to }) => (from ?? "") <= on && on <= (to ?? "9")) : [];
      return { vi, en, passages: then.length > 0 ? then : all };
    });
  }
}
