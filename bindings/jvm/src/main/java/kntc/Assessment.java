package kntc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer to a petition on a day. It may be shared between threads. */
public final class Assessment {
    private final NativeAssessment kept;
    private final LocalDate on;

    Assessment(NativeAssessment kept, LocalDate on) {
        this.kept = kept;
        this.on = on;
    }

    /** The day of assessment. */
    public LocalDate on() {
        return on;
    }

    /** The deadline of an authority that runs and ends first, over all contents. */
    public Optional<Deadline> earliestDue() {
        return Optional.ofNullable(Native.call(kept::earliestDue));
    }

    /** What to ask next: the first question that may still decide something, or else the first. */
    public Optional<Question> nextQuestion() {
        return Optional.ofNullable(Native.call(kept::nextQuestion));
    }

    /** One answer for each content. */
    public List<ContentAssessment> contents() {
        return Native.call(kept::contents);
    }

    /** What is wrong with the input, or required by law for such a petition. */
    public List<Problem> problems() {
        return Native.call(kept::problems);
    }

    /** What the caller should see that is no error. */
    public List<Warning> warnings() {
        return Native.call(kept::warnings);
    }

    /** What is said of the petition as a whole, where it holds several contents. */
    public List<Ruling> rulings() {
        return Native.call(kept::rulings);
    }

    /** What it says, as a paragraph fit for the file. */
    public String explain(Language language) {
        return Native.call(() -> kept.explain(language));
    }

    /** The whole of it as JSON, to be stored; {@link Kntc#explain(String, Language)} reads it back. */
    public String toJson() {
        return Native.call(kept::json);
    }

    @Override
    public String toString() {
        return toJson();
    }
}
