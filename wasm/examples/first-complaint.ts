// A complaint of an old system that knows three things: when it is due, under which article, and what to ask next.
import init, { Kntc, earliestDue, nextQuestion } from "kntc";
import type { Petition } from "kntc";

export async function firstComplaint(module?: Uint8Array<ArrayBuffer>): Promise<string[]> {
  await init(module);
  const kntc = Kntc.standard();
  const petition: Petition = {
    contents: [{ kind: "complaint", instance: "first", events: [{ kind: "accepted", day: "2026-08-03" }] }],
  };
  const answer = kntc.assess(petition, "2026-08-20");
  const due = earliestDue(answer);
  return [`${due?.due}, ${due?.grounds[0]?.citation_vi}`, `${nextQuestion(answer)?.text.vi}`];
}
