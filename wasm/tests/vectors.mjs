// Answers the vectors that all languages share, under Node.js and in a browser alike.

/** JSON with the keys in order, which is what the other languages ask with. */
const sorted = (value) =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [two]) => (one < two ? -1 : 1)))
      : part,
  );

/**
 * One line for each vector: file, id, answer. `files` are the names and contents of `tests/vectors/`; they are put to the
 * package, a loaded gazetteer, and the checks of identity formats.
 */
export function answers({ Kntc, KntcError }, gazetteer, { checkJson }, files) {
  const kntc = Kntc.standard();
  const naming = Kntc.builder().gazetteer(gazetteer).build();
  const doors = {
    assess: ({ petition, on }) => kntc.assessJson(sorted(petition), on),
    rules: ({ table, facts }) => kntc.judgeJson(table, sorted(facts)),
    calendar: ({ id, expect, source, ...request }) => kntc.countJson(sorted(request)),
    offices: ({ petition, on }) => naming.assessJson(sorted(petition), on),
    gazetteer: ({ ask }) => gazetteer.answerJson(sorted(ask)),
    identity: ({ ask }) => checkJson(sorted(ask)),
  };
  const answer = (door, vector) => {
    try {
      return door(vector);
    } catch (error) {
      if (error instanceof KntcError && error.problems.length === 1) return JSON.stringify(error.problems[0]);
      throw error;
    }
  };
  return files.flatMap(({ name, vectors }) => {
    const door = doors[name.split(/[-.]/)[0]];
    return vectors.map((vector) => `${name}\t${vector.id}\t${answer(door, vector)}\n`);
  });
}
