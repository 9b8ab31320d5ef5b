package kntc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;

/** Days as this library takes them: the civil calendar of Vietnam, at UTC+7. */
public final class Days {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private Days() {}

    /** The day in Vietnam on which a moment lies. */
    public static LocalDate of(Date moment) {
        // A java.sql.Date refuses toInstant().
        return ofEpochMilli(moment.getTime());
    }

    /** The day in Vietnam on which a moment lies, given in milliseconds since 1970-01-01 UTC. */
    public static LocalDate ofEpochMilli(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds).atOffset(VIETNAM).toLocalDate();
    }

    /** One day; {@code null} stays {@code null}. */
    public static When on(LocalDate day) {
        return day == null ? null : new When(day, day);
    }

    /** Some day of a month. */
    public static When in(YearMonth month) {
        return new When(month.atDay(1), month.atEndOfMonth());
    }

    /** Some day of a year. */
    public static When in(Year year) {
        return new When(year.atDay(1), year.atDay(year.length()));
    }

    /** Days since 1970-01-01, as they cross to the native library; it takes some 262 000 years either way. */
    static long number(LocalDate day) {
        return inRange(day).toEpochDay();
    }

    /** A day that can cross. */
    static LocalDate inRange(LocalDate day) {
        if (Math.abs(day.getYear()) > 262_000) {
            throw new KntcException("day_out_of_range", "the day lies beyond every calendar of this library", null);
        }
        return day;
    }

    /** Some day from the first to the last. */
    public static When between(LocalDate first, LocalDate last) {
        return new When(first, last);
    }
}
