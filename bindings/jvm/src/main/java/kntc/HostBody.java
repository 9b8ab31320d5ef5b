package kntc;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One body of the host, with its name, kind and superior, from one day to another. A body that changed any of them is
 * written once for each period, under the same code.
 */
public final class HostBody {
    final HostBodyRecord record;

    HostBody(HostBodyRecord record) {
        this.record = record;
    }

    /**
     * Starts one.
     *
     * @param code the host's own code for it
     * @param name its name, as documents write it: {@code Sở Xây dựng tỉnh Quảng Ninh}
     * @param kind its kind
     */
    public static Builder builder(String code, String name, BodyKind kind) {
        return new Builder(code, name, kind);
    }

    /** Starts another from this one. */
    public Builder toBuilder() {
        return builder(code(), name(), kind()).place(record.getPlace()).superior(record.getSuperior())
                .from(record.getFrom()).to(record.getTo());
    }

    /** The host's own code for it. */
    public String code() {
        return record.getCode();
    }

    /** Its name. */
    public String name() {
        return record.getName();
    }

    /** Its kind. */
    public BodyKind kind() {
        return record.getKind();
    }

    /** The administrative unit to which it belongs, where that was said. */
    public Optional<Place> place() {
        return Optional.ofNullable(record.getPlace());
    }

    /** The code of the body directly above it, where that was said. */
    public Optional<String> superior() {
        return Optional.ofNullable(record.getSuperior());
    }

    /** Its first day. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(record.getFrom());
    }

    /** Its last day. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(record.getTo());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostBody && record.equals(((HostBody) other).record);
    }

    @Override
    public int hashCode() {
        return record.hashCode();
    }

    @Override
    public String toString() {
        return record.toString();
    }

    /** Fills a {@link HostBody}; what is {@code null} is not said. */
    public static final class Builder {
        private final String code;
        private final String name;
        private final BodyKind kind;
        private Place place;
        private String superior;
        private LocalDate from;
        private LocalDate to;

        private Builder(String code, String name, BodyKind kind) {
            this.code = code;
            this.name = name;
            this.kind = kind;
        }

        /** The administrative unit to which it belongs; left out, that of the nearest superior of its own level. */
        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        /** The same for a unit that the gazetteer found. */
        public Builder place(AdministrativeUnit unit) {
            return place(unit == null ? null : unit.getPlace());
        }

        /** The same for a place as it is stored: a code, and behind {@code @} a day on which the unit bore it. */
        public Builder place(String place) {
            return place(place == null ? null : Place.of(place));
        }

        /** The code of the body directly above it; left out, it stands under what the law puts above its kind. */
        public Builder superior(String code) {
            superior = code;
            return this;
        }

        /** Its first day; left out, it is not known, and nothing is checked against it. */
        public Builder from(LocalDate day) {
            from = day;
            return this;
        }

        /** Its last day; left out, it exists to this day and on. */
        public Builder to(LocalDate day) {
            to = day;
            return this;
        }

        /** The body. */
        public HostBody build() {
            return new HostBody(Native.call(() -> new HostBodyRecord(code, name, kind, place, superior, from, to)));
        }
    }
}
