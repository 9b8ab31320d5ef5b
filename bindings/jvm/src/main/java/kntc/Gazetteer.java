package kntc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The administrative units of Vietnam by date, since 01/07/2012: what a code or a name stood for on a day, and what became
 * of it. Built once, immutable, shared between threads.
 *
 * <p>A code means nothing without a day: most codes of 2025 named another unit before. Nothing is known of changes after
 * {@link #knownTo()}.
 */
public final class Gazetteer {
    final NativeGazetteer kept;

    private Gazetteer(NativeGazetteer kept) {
        this.kept = kept;
    }

    /** The gazetteer that came with this library; one for all. */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /** A gazetteer of another edition, from the bytes of its file {@code gazetteer.pack}. Reading takes some milliseconds. */
    public static Gazetteer read(byte[] pack) {
        return new Gazetteer(Native.call(() -> NativeGazetteer.Companion.read(pack)));
    }

    /** A word for the state of the data. */
    public String edition() {
        return Native.call(kept::edition);
    }

    /** The day to which the sources reach: a change after it is not known. */
    public LocalDate knownTo() {
        return Native.call(kept::knownTo);
    }

    /** Every unit with every name and kind it had: provinces, districts, communes, by code and day. */
    public List<AdministrativeUnit> all() {
        return Native.call(kept::all);
    }

    /** Every unit that existed on a day, as far as is recorded. */
    public List<AdministrativeUnit> all(LocalDate on) {
        return all(null, on);
    }

    /** Every unit of a tier that existed on a day: the provinces to choose from, say. */
    public List<AdministrativeUnit> all(UnitLevel level, LocalDate on) {
        return Native.call(() -> kept.existing(level, on));
    }

    /** The unit that bore a code on a day. */
    public Optional<AdministrativeUnit> unit(String code, LocalDate on) {
        return Optional.ofNullable(Native.call(() -> kept.unit(code, on)));
    }

    /** The units that bore many codes on a day, in their order. A code that is none is a problem of its own answer. */
    public List<UnitAnswer> units(Collection<String> codes, LocalDate on) {
        return Native.inBatches(codes, batch -> kept.units(batch, on));
    }

    /** All that ever bore a code. */
    public Bearers bearers(String code) {
        return Native.call(() -> kept.bearers(code));
    }

    /** The units that lay in a province or district on a day, one tier or more below it, by code. */
    public List<AdministrativeUnit> inside(String code, LocalDate on) {
        return Native.call(() -> kept.inside(code, on));
    }

    /** The same for a province or district itself. */
    public List<AdministrativeUnit> inside(AdministrativeUnit unit, LocalDate on) {
        return inside(Native.call(() -> unit.getCode()), on);
    }

    /**
     * Looks for units by name: with accents or without, with the word for the kind in front or not, abbreviated or not, and
     * with the names of the units in which it lies behind commas. Units that have ended are found by their old names.
     */
    public Search find(String text) {
        return new Search(text);
    }

    /** What became of a unit by a day. */
    public Succession succession(AdministrativeUnit unit, LocalDate on) {
        return Native.call(() -> {
            Place place = unit.getPlace();
            return kept.succession(new UsedCode(place.code(), place.day().orElse(null)), on);
        });
    }

    /**
     * What became, by a day, of the unit that a code meant when it was used. The day of use may be left out where only one
     * unit ever bore the code; where several did, {@code missing_key} is thrown.
     */
    public Succession succession(UsedCode code, LocalDate on) {
        return Native.call(() -> kept.succession(code, on));
    }

    /** The same for many codes, in their order. What cannot be read is a problem of its own answer. */
    public List<SuccessionAnswer> successions(Collection<UsedCode> codes, LocalDate on) {
        return Native.inBatches(codes, batch -> kept.successions(batch, on));
    }

    /** Answers a question to the gazetteer given as JSON. */
    public String answerJson(String request) {
        return Native.call(() -> kept.answerJson(request));
    }

    /** Reads it when first asked for. */
    private static final class Standard {
        static final Gazetteer GAZETTEER = new Gazetteer(Native.call(NativeGazetteer.Companion::standard));
    }

    /** A search by name, until {@link #run()} is called. */
    public final class Search {
        private final String text;
        private LocalDate on;
        private boolean onlyExisting;
        private UnitLevel level;
        private String within;
        private Integer limit;

        private Search(String text) {
            this.text = text;
        }

        /** The day on which those that existed come first; otherwise those that exist as far as is known. */
        public Search on(LocalDate day) {
            on = day;
            return this;
        }

        /** Leaves out those that did not exist on the day. */
        public Search onlyExisting() {
            onlyExisting = true;
            return this;
        }

        /** Only units of a tier. */
        public Search level(UnitLevel level) {
            this.level = level;
            return this;
        }

        /** Only units that lie, or lay, in the province or district with this code. */
        public Search within(String code) {
            within = code;
            return this;
        }

        /** The same for a province or district itself. */
        public Search within(AdministrativeUnit unit) {
            return within(unit == null ? null : unit.getCode());
        }

        /** At most so many units: 20 if nothing is said, never more than 100. */
        public Search limit(int limit) {
            this.limit = limit;
            return this;
        }

        /** The units, the likeliest first. */
        public List<Match> run() {
            return Native.call(() -> kept.find(text, on, onlyExisting, level, within, limit));
        }

        /** The likeliest. */
        public Optional<AdministrativeUnit> first() {
            return limit(1).run().stream().map(Match::getUnit).findFirst();
        }
    }
}
