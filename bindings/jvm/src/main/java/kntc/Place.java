package kntc;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An administrative unit as a petition names it: by its code, and a day on which the unit bore it. Codes were used again for
 * other units, so the day belongs to the code; it may be left out where only one unit ever bore it, or where the petition
 * itself says on which day the unit acted. A unit that the gazetteer found is a place already,
 * {@link AdministrativeUnit#getPlace()}.
 */
public final class Place {
    private static final Pattern CODE = Pattern.compile("[0-9]{2}|[0-9]{3}|[0-9]{5}");

    private final String code;
    private final LocalDate day;

    private Place(String code, LocalDate day) {
        this.code = code;
        this.day = day;
    }

    /**
     * The unit that bore a code on a day, which is {@code null} where it is not known. Whether there is such a unit is said
     * with the answer to the petition.
     */
    public static Place of(String code, LocalDate day) {
        // A register has one in each row: what is a code on sight need not cross to the native library.
        if (code != null && CODE.matcher(code).matches()) {
            return new Place(code, day == null ? null : Days.inRange(day));
        }
        return Native.call(() -> KntcKt.place(code, day));
    }

    /** A place as it is stored: a code, and behind {@code @} a day on which the unit bore it, as {@code 00007@2024-05-10}. */
    public static Place of(String text) {
        return of(text, null);
    }

    /** A place from the text that the native library writes. */
    static Place read(String text) {
        int at = text.indexOf('@');
        return at < 0 ? new Place(text, null) : new Place(text.substring(0, at), LocalDate.parse(text.substring(at + 1)));
    }

    /** The code of the unit: two digits for a province, three for a district, five for a commune. */
    public String code() {
        return code;
    }

    /** A day on which the unit bore the code. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The place as it is stored, which {@link #of(String)} reads. */
    @Override
    public String toString() {
        return day == null ? code : code + "@" + day;
    }
}
