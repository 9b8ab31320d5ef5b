package kntc;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The law on petitions in Vietnam, ready to answer: built once, immutable, shared between threads. The day of assessment is
 * always given; the library never asks what day it is.
 */
public final class Kntc {
    private final NativeKntc kept;
    private final Gazetteer gazetteer;
    private final Directory directory;

    private Kntc(NativeKntc kept, Gazetteer gazetteer, Directory directory) {
        this.kept = kept;
        this.gazetteer = gazetteer;
        this.directory = directory;
    }

    /** The law with the calendar of this library and no assumptions. */
    public static Kntc standard() {
        return builder().build();
    }

    /** A context with choices of the host. */
    public static Builder builder() {
        return new Builder();
    }

    /** The version of this library. */
    public static String version() {
        return Native.call(KntcKt::version);
    }

    /** What a stored assessment says, as a paragraph fit for the file. */
    public static String explain(String assessment, Language language) {
        return Native.call(() -> KntcKt.explainStored(assessment, language));
    }

    /**
     * A petition with the answer to a question put in.
     *
     * @param path the question's own
     * @param answer the word of one of its options, or a number, a day or a place as text; empty takes an earlier answer back
     */
    public static Petition answer(Petition petition, String path, String answer) {
        return new Petition(Native.call(() -> KntcKt.answered(petition.record, path, answer)));
    }

    /** The same where a place is asked: one of the question's units, or another. */
    public static Petition answer(Petition petition, String path, Place place) {
        return answer(petition, path, Native.call(() -> place.toString()));
    }

    /** The calendar it counts with. */
    public Calendar calendar() {
        return new Calendar(kept);
    }

    /** The gazetteer by which it names offices, if it was given one. */
    public Optional<Gazetteer> gazetteer() {
        return Optional.ofNullable(gazetteer);
    }

    /** The host's own bodies, if it was given them. */
    public Optional<Directory> directory() {
        return Optional.ofNullable(directory);
    }

    /** Everything the law says on a petition, as it stands on a day. Events after that day are ignored. */
    public Assessment assess(Petition petition, LocalDate on) {
        return new Assessment(Native.call(() -> kept.assess(petition.record, on)), on);
    }

    /** Many petitions in one call, in their order. */
    public List<Assessment> assessAll(Collection<Petition> petitions, LocalDate on) {
        List<Assessment> out = new ArrayList<>();
        inBatches(petitions, batch -> {
            for (NativeAssessment one : kept.assessAll(batch, on)) {
                out.add(new Assessment(one, on));
            }
        });
        return out;
    }

    /** What is wrong with a petition, and what the law requires of such a one. Blank is neither. */
    public List<Problem> validate(Petition petition, LocalDate on) {
        return Native.call(() -> kept.validate(petition.record, on));
    }

    /** What each content is. */
    public List<Classification> classify(Petition petition, LocalDate on) {
        return Native.call(() -> kept.classify(petition.record, on));
    }

    /** Whether each content is to be accepted, and on which grounds it is not. */
    public List<Eligibility> eligible(Petition petition, LocalDate on) {
        return Native.call(() -> kept.eligible(petition.record, on));
    }

    /**
     * Who is competent for each content in its instance: one office, or every one still possible. They are named if the
     * context holds a gazetteer and the petition its places.
     */
    public List<List<Office>> competent(Petition petition, LocalDate on) {
        return Native.call(() -> kept.competent(petition.record, on));
    }

    /** The same for many petitions in one call, in their order. */
    public List<List<List<Office>>> competentAll(Collection<Petition> petitions, LocalDate on) {
        List<List<List<Office>>> out = new ArrayList<>();
        inBatches(petitions, batch -> out.addAll(kept.competentAll(batch, on)));
        return out;
    }

    /** What must be done by when, for each content. */
    public List<List<Deadline>> deadlines(Petition petition, LocalDate on) {
        return Native.call(() -> kept.deadlines(petition.record, on));
    }

    /**
     * What became of one question for a content, row by row, with the reason why a row does not hold; empty if there is no
     * such content or question.
     *
     * @param content its place in the petition, from 0
     * @param question its stable id, as in a {@link Ruling}
     */
    public Optional<Judgement> why(Petition petition, LocalDate on, int content, String question) {
        return Optional.ofNullable(Native.call(() -> kept.why(petition.record, on, content, question)));
    }

    /** A slim row for each content of each petition, in their order: for registers and badges. */
    public List<Row> rows(Collection<Petition> petitions, LocalDate on) {
        List<Row> out = new ArrayList<>();
        inBatches(petitions, batch -> out.addAll(kept.rows(batch, on)));
        return out;
    }

    /** The full answer to a petition given as JSON. What cannot be read is among the problems; the rest is assessed. */
    public String assessJson(String petition, LocalDate on) {
        return Native.call(() -> kept.assessJson(petition, on));
    }

    /** The same, in UTF-8. */
    public byte[] assessJson(byte[] petition, LocalDate on) {
        return bytes(assessJson(text(petition), on));
    }

    /** The full answers to a list of petitions given as JSON, as a JSON list in the same order. */
    public String assessAllJson(String petitions, LocalDate on) {
        return Native.call(() -> kept.assessAllJson(petitions, on));
    }

    /** The same, in UTF-8. */
    public byte[] assessAllJson(byte[] petitions, LocalDate on) {
        return bytes(assessAllJson(text(petitions), on));
    }

    /** The slim rows of a list of petitions given as JSON, as a JSON list. A bad petition never fails the rest. */
    public String rowsJson(String petitions, LocalDate on) {
        return Native.call(() -> kept.rowsJson(petitions, on));
    }

    /** The same, in UTF-8. */
    public byte[] rowsJson(byte[] petitions, LocalDate on) {
        return bytes(rowsJson(text(petitions), on));
    }

    /**
     * Who is competent for a list of petitions given as JSON, as a JSON list in the same order: of each its {@code ref}, for
     * each content the offices that are {@code competent}, and how many {@code problems} it has. A bad petition never fails
     * the rest.
     */
    public String competentAllJson(String petitions, LocalDate on) {
        return Native.call(() -> kept.competentAllJson(petitions, on));
    }

    /** The same, in UTF-8. */
    public byte[] competentAllJson(byte[] petitions, LocalDate on) {
        return bytes(competentAllJson(text(petitions), on));
    }

    /** The problems of a petition given as JSON, as a JSON list. */
    public String validateJson(String petition, LocalDate on) {
        return Native.call(() -> kept.validateJson(petition, on));
    }

    /** The same, in UTF-8. */
    public byte[] validateJson(byte[] petition, LocalDate on) {
        return bytes(validateJson(text(petition), on));
    }

    /** A petition given as JSON with the answer to a question put in, as JSON; see {@link #answer}. */
    public String answerJson(String petition, String path, String answer) {
        return Native.call(() -> kept.answerJson(petition, path, answer));
    }

    /**
     * Puts one question of the rulebook to facts given as a JSON object; a fact not named is not known. The answer says which
     * rows hold, which may yet, and why the others do not.
     */
    public String judgeJson(String question, String facts) {
        return Native.call(() -> kept.judgeJson(question, facts));
    }

    /** Every rule with its question, period, citation, status and doubt, as JSON. */
    public static String rulebookJson() {
        return Native.call(KntcKt::rulebookJson);
    }

    /** Answers a question of counting given as JSON. */
    public String countJson(String request) {
        return Native.call(() -> kept.countJson(request));
    }

    private interface Batch {
        void send(byte[] packed) throws Exception;
    }

    private static void inBatches(Collection<Petition> petitions, Batch batch) {
        Native.call(() -> {
            Packed packed = new Packed();
            int count = 0;
            for (Petition petition : petitions) {
                Petition.pack(petition.record, packed);
                if (++count % Native.BATCH == 0) {
                    batch.send(packed.take());
                }
            }
            batch.send(packed.take());
            return null;
        });
    }

    private static String text(byte[] utf8) {
        return Native.call(() -> {
            try {
                return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
            } catch (CharacterCodingException broken) {
                throw new KntcException("not_text", "the bytes are no text in UTF-8", null);
            }
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Builds a context with the host's own choices. */
    public static final class Builder {
        private Petition assumed = Petition.builder().build();
        private Conventions conventions;
        private final List<HostDay> days = new ArrayList<>();
        private final List<Integer> announced = new ArrayList<>();
        private Gazetteer gazetteer;
        private Directory directory;

        private Builder() {}

        /** Takes the facts filled in here for granted wherever nothing is known of them; shown as assumed in every answer. */
        public Builder assume(Content facts) {
            assumed = assumed.toBuilder().content(facts).build();
            return this;
        }

        /** The same for facts of the petition. */
        public Builder assume(Petition facts) {
            Petition.Builder both = facts.toBuilder();
            assumed.contents().forEach(both::content);
            assumed = both.build();
            return this;
        }

        /** The same for a fact named in a configuration: its name, and the word or label of its value. */
        public Builder assume(String fact, String value) {
            new Petition(Native.call(() -> KntcKt.assumption(fact, value))).contents().forEach(this::assume);
            return this;
        }

        /** Counts by these readings of what is disputed. */
        public Builder conventions(Conventions conventions) {
            this.conventions = conventions;
            return this;
        }

        /** Adds a day off, or a Saturday worked, of a later notice or of the host's own locality. */
        public Builder dayOff(HostDay day) {
            days.add(day);
            return this;
        }

        /** Says that the added days are all the days off of a year which this library only projects. */
        public Builder announced(int year) {
            announced.add(year);
            return this;
        }

        /** Names offices by the places of a petition, and knows what became of them. */
        public Builder gazetteer(Gazetteer gazetteer) {
            this.gazetteer = gazetteer;
            return this;
        }

        /** Knows the host's own bodies, by whose codes a petition may then name its unit and the one complained of. */
        public Builder directory(Directory directory) {
            this.directory = directory;
            return this;
        }

        /** The context. */
        public Kntc build() {
            Conventions chosen = conventions != null ? conventions : Conventions.builder().build();
            NativeGazetteer units = gazetteer != null ? gazetteer.kept : null;
            NativeDirectory bodies = directory != null ? directory.kept : null;
            NativeKntc kept = Native.call(
                    () -> NativeKntc.Companion.with(assumed.record, chosen.record, days, announced, units, bodies));
            return new Kntc(kept, gazetteer, directory);
        }
    }
}
