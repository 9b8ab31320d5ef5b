package kntc;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * What may be said of identity, phone, tax and procedure numbers as they are typed. A check is never stricter than what it
 * was read in, and nothing is found in a blank. No finding, message or {@code toString()} repeats what was typed.
 */
public final class Identity {
    private Identity() {}

    /** A check of the number of an identity paper. */
    public static PaperCheck paper(Paper paper, String number) {
        return new PaperCheck(paper, number);
    }

    /** A check of a phone number. */
    public static Check phone(String number) {
        return new Check(NativeCheckKind.Phone.INSTANCE, number);
    }

    /** A check of a tax number, which is the number of an enterprise too. */
    public static Check taxNumber(String number) {
        return new Check(NativeCheckKind.TaxNumber.INSTANCE, number);
    }

    /** A check of an e-mail address. */
    public static Check email(String address) {
        return new Check(NativeCheckKind.Email.INSTANCE, address);
    }

    /** A check of the code of an administrative procedure. */
    public static Check procedure(String code) {
        return new Check(NativeCheckKind.Procedure.INSTANCE, code);
    }

    /** What each of many checks finds, in their order. One that cannot be made is a problem of its own answer. */
    public static List<CheckAnswer> checkAll(Collection<? extends Check> checks) {
        return Native.inBatches(checks, batch -> {
            List<NativeCheck> crossing = new ArrayList<>(batch.size());
            for (Check check : batch) {
                crossing.add(check.crossing());
            }
            return KntcKt.checkAll(crossing);
        });
    }

    /** What a mobile number of 11 digits became on 15/09/2018, to be offered beside what was typed. */
    public static Optional<String> renewedPhone(String number) {
        return Optional.ofNullable(Native.call(() -> KntcKt.renewedPhone(number)));
    }

    /** What a procedure on petitions is, by its code, with the code of a province behind it or not. */
    public static Optional<Text> procedureTitle(String code) {
        return Optional.ofNullable(Native.call(() -> KntcKt.procedure(code)));
    }

    /** What number the law asks for on a day; empty where no text of that time is held. */
    public static Optional<Asked> asked(Purpose purpose, LocalDate on) {
        return Optional.ofNullable(Native.call(() -> KntcKt.asked(purpose, on)));
    }

    /** Answers a check given as JSON. */
    public static String checkJson(String request) {
        return Native.call(() -> KntcKt.checkJson(request));
    }

    /** A check, until {@link #findings()} is called. */
    public static class Check {
        private final NativeCheckKind kind;
        private final String text;
        private When born;
        private Sex sex;
        private LocalDate on;

        private Check(NativeCheckKind kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        /** The day on which it was taken down or used. */
        public Check on(LocalDate day) {
            on = day;
            return this;
        }

        /** What is found; nothing in what is blank. */
        public final List<Finding> findings() {
            return Native.call(() -> KntcKt.checkOne(crossing()));
        }

        private NativeCheck crossing() {
            return new NativeCheck(kind, text, born, sex, on);
        }
    }

    /** A check of the number of a paper; it is compared with what else is known of the person, and with nothing else. */
    public static final class PaperCheck extends Check {
        private PaperCheck(Paper paper, String number) {
            super(Native.call(() -> new NativeCheckKind.Paper(paper)), number);
        }

        /** The day on which the person was born. */
        public PaperCheck born(LocalDate day) {
            return born(Days.on(day));
        }

        /** The same, of a moment, taken at UTC+7. */
        public PaperCheck born(Date moment) {
            return born(moment == null ? null : Days.of(moment));
        }

        /** The month in which the person was born, where the day is not known. */
        public PaperCheck born(YearMonth month) {
            return born(month == null ? null : Days.in(month));
        }

        /** The year in which the person was born, where no more is known. */
        public PaperCheck born(Year year) {
            return born(year == null ? null : Days.in(year));
        }

        /** When the person was born, in any other way. */
        public PaperCheck born(When day) {
            super.born = day;
            return this;
        }

        /** The person's sex. */
        public PaperCheck sex(Sex sex) {
            super.sex = sex;
            return this;
        }

        @Override
        public PaperCheck on(LocalDate day) {
            super.on(day);
            return this;
        }
    }
}
