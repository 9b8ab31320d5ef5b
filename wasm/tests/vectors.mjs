// Answers the vectors that all languages share, under Node.js and in a browser alike.

/** One line for each vector: file, id, answer. `files` are the names and contents of `tests/vectors/`. */
export function answers({ Kntc, KntcError }, files) {
  const kntc = Kntc.standard();
  const doors = {
    assess: ({ petition, on }) => kntc.assessJson(JSON.stringify(petition), on),
    rules: ({ table, facts }) => kntc.judgeJson(table, JSON.stringify(facts)),
    calendar: ({ id, expect, source, ...request }) => kntc.countJson(JSON.stringify(request)),
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
