package kntc;

import java.time.LocalDate;
import java.util.List;

/** The days off of 2012 to 2030, and how the law counts time. A day outside these years is a {@link KntcException}. */
public final class Calendar {
    private final NativeKntc kept;

    Calendar(NativeKntc kept) {
        this.kept = kept;
    }

    /** Names the days off counted with. */
    public String edition() {
        return Native.call(kept::calendarEdition);
    }

    /** The last day of a period that limits a person, counted from the day of an event. */
    public Due due(LocalDate start, Term term) {
        return due(start, term, Bound.PERSON);
    }

    /** The last day of a period, counted from the day of an event. */
    public Due due(LocalDate start, Term term, Bound bound) {
        return Native.call(() -> kept.due(start, term, bound));
    }

    /** The day so many calendar days later, or earlier; nothing is shifted. */
    public LocalDate addDays(LocalDate day, int days) {
        return Native.call(() -> kept.addDays(day, days));
    }

    /** The n-th working day after a day; the day itself for none. */
    public LocalDate addWorkingDays(LocalDate day, int days) {
        return Native.call(() -> kept.addWorkingDays(day, days));
    }

    /** How many working days lie after the first day, up to and including the second. */
    public int countWorkingDays(LocalDate after, LocalDate to) {
        return Native.call(() -> kept.countWorkingDays(after, to));
    }

    /** Whether state bodies work on a day. */
    public boolean isWorking(LocalDate day) {
        return Native.call(() -> kept.isWorking(day));
    }

    /** What a day is, and why. */
    public DayInfo kindOf(LocalDate day) {
        return Native.call(() -> kept.kindOf(day));
    }

    /** The holidays, days in lieu, swapped days and make-up Saturdays of a year, in order. */
    public List<DayInfo> daysOff(int year) {
        return Native.call(() -> kept.daysOff(year));
    }
}
