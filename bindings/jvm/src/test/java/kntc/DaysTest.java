package kntc;

import static kntc.Cases.KNTC;
import static kntc.Cases.TODAY;
import static kntc.Cases.petition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Test
    void momentsAreTakenInVietnamWhateverTheTimeZoneOfTheServer() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : new String[] {"UTC", "Asia/Ho_Chi_Minh", "America/New_York"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                // 00:30 of 3 August in Hanoi is still 2 August in London.
                long midnight = Instant.parse("2026-08-02T17:30:00Z").toEpochMilli();
                assertEquals(DAY, Days.ofEpochMilli(midnight));
                assertEquals(DAY, Days.of(new Date(midnight)));
                assertEquals(DAY, Days.of(new java.sql.Date(midnight)));
                assertEquals(DAY.minusDays(1), Days.ofEpochMilli(midnight - 3_600_000));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void everyWayToGiveADayGivesTheSamePetition() {
        Date moment = new Date(Instant.parse("2026-08-03T05:00:00Z").toEpochMilli());
        Content day = Content.builder().learnedOn(DAY).event(EventKind.RECEIVED, DAY).build();
        Content date = Content.builder().learnedOn(moment).event(EventKind.RECEIVED, moment).build();
        Content when = Content.builder().learnedOn(Days.on(DAY)).event(EventKind.RECEIVED, Days.between(DAY, DAY)).build();
        Content event = Content.builder().learnedOn(DAY).event(new Event(EventKind.RECEIVED, Days.on(DAY), null)).build();
        assertEquals(day, date);
        assertEquals(day, when);
        assertEquals(day, event);
        assertEquals(day.hashCode(), date.hashCode());
        assertEquals(day, day.toBuilder().build());
        assertEquals(Days.on(DAY), day.learnedOn().get());
        assertEquals(EventKind.RECEIVED, day.events().get(0).getKind());
    }

    @Test
    void aMonthOrAYearAloneIsAStretch() {
        assertEquals(Days.between(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)), Days.in(YearMonth.of(2024, 2)));
        assertEquals(Days.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), Days.in(Year.of(2024)));
        Content month = Cases.complaint().event(EventKind.RECEIVED, Days.in(YearMonth.of(2026, 7))).build();
        assertTrue(KNTC.assess(petition(month), TODAY).toJson().contains("\"day\":\"2026-07\""));
    }

    @Test
    void whatIsNullIsNotKnown() {
        Content blank = Content.builder().remote(null).kind(null).obstacleDays(null).learnedOn((Date) null).build();
        assertEquals(Content.builder().build(), blank);
        assertEquals(Content.builder().build(), Content.builder().learnedOn((LocalDate) null).build());
    }

    @Test
    void theCalendarCountsAsTheLawDoes() {
        Calendar calendar = KNTC.calendar();
        Due due = calendar.due(LocalDate.of(2026, 10, 5), new Term(30, TermUnit.DAYS));
        assertEquals(LocalDate.of(2026, 11, 4), due.getDay());
        assertEquals(due.getDay(), due.getNominal());
        assertEquals(30, due.getDaysCounted());
        assertEquals(YearState.FINAL, due.getState());

        // 2 September 2026 is the national day, and so is the day before it.
        Due shifted = calendar.due(LocalDate.of(2026, 8, 3), new Term(30, TermUnit.DAYS), Bound.AUTHORITY);
        assertEquals(LocalDate.of(2026, 9, 2), shifted.getNominal());
        assertEquals(LocalDate.of(2026, 9, 3), shifted.getDay());
        assertEquals(DayKind.HOLIDAY, shifted.getSkipped().get(0).getKind());

        assertEquals(LocalDate.of(2026, 9, 3), calendar.addWorkingDays(LocalDate.of(2026, 8, 31), 1));
        assertEquals(LocalDate.of(2026, 7, 31), calendar.addDays(DAY, -3));
        assertEquals(1, calendar.countWorkingDays(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 3)));
        assertTrue(calendar.isWorking(DAY));
        assertFalse(calendar.isWorking(LocalDate.of(2026, 9, 2)));
        assertEquals(DayKind.WEEKEND, calendar.kindOf(LocalDate.of(2026, 8, 8)).getKind());
        assertTrue(calendar.daysOff(2026).stream().anyMatch(day -> day.getDay().equals(LocalDate.of(2026, 9, 2))));
        assertFalse(calendar.edition().isEmpty());
    }

    @Test
    void aDayOffOfTheHostIsCounted() {
        LocalDate local = LocalDate.of(2026, 8, 17);
        HostDay day = new HostDay(local, HostDayKind.HOLIDAY, "Ngày lễ địa phương", "A local holiday", "Quyết định 1");
        Calendar calendar = Kntc.builder().dayOff(day).build().calendar();
        assertFalse(calendar.isWorking(local));
        assertTrue(KNTC.calendar().isWorking(local));

        HostDay weekend = new HostDay(LocalDate.of(2026, 8, 16), HostDayKind.SWAPPED_DAY_OFF, "", "x", "");
        KntcException refused = assertThrows(KntcException.class, () -> Kntc.builder().dayOff(weekend).build());
        assertEquals("host_day_not_a_weekday", refused.code());
        assertEquals("days[0].day", refused.faults().get(0).getPath());
        assertTrue(refused.faults().size() > 1, "every problem at once");
    }

    @Test
    void daysOutsideTheCalendarAreRefusedWithACode() {
        Calendar calendar = KNTC.calendar();
        LocalDate early = LocalDate.of(1066, 10, 14);
        List<org.junit.jupiter.api.function.Executable> calls = java.util.Arrays.asList(
                () -> calendar.due(early, new Term(30, TermUnit.DAYS)),
                () -> calendar.isWorking(early),
                () -> calendar.addWorkingDays(DAY, -1));
        for (org.junit.jupiter.api.function.Executable call : calls) {
            assertEquals("calendar_before_coverage", assertThrows(KntcException.class, call).code());
        }
        KntcException late = assertThrows(KntcException.class,
                () -> calendar.due(DAY, new Term(Integer.MAX_VALUE, TermUnit.YEARS)));
        assertEquals("calendar_out_of_range", late.code());
        assertFalse(late.faults().get(0).getVi().isEmpty());
        assertEquals("calendar_year_not_held", assertThrows(KntcException.class, () -> calendar.daysOff(1999)).code());
        assertEquals("calendar_reversed",
                assertThrows(KntcException.class, () -> calendar.countWorkingDays(DAY, DAY.minusDays(1))).code());
        assertEquals(Collections.emptyList(), new KntcException("x", "y", null).faults());
    }
}
