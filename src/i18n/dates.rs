//! Dates and times as people write them, by ICU, in the reader's time zone.
//!
//! Input is microseconds UTC plus an IANA zone name ("Europe/Paris"); an unknown
//! zone is read as UTC. The day and the month are joined by a no-break space, so
//! "27 November" and "27. November" never split over two lines. A time that ICU or the calendar
//! cannot show gives an empty text, never a panic.

use icu::{
    calendar::{Date, Gregorian},
    datetime::{
        FixedCalendarDateTimeFormatter,
        fieldsets::{MDE, T, YMD, YMDE},
        input::{DateTime, Time},
    },
};
use jiff::{Timestamp, Zoned, civil, tz::TimeZone};

use super::Lang;

const NO_BREAK_SPACE: char = '\u{a0}';

/// "Friday 27 November", "vendredi 27 novembre".
#[must_use]
pub fn day(lang: Lang, micros: i64, time_zone: &str) -> String {
    let Some(date) = zoned(micros, time_zone).and_then(|moment| date(moment.date())) else {
        return String::new();
    };
    FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(lang.icu().into(), MDE::long())
        .map(|formatter| tidy(lang, &formatter.format(&date).to_string()))
        .unwrap_or_default()
}

/// "Friday 27 November 2026", "vendredi 27 novembre 2026".
#[must_use]
pub fn day_with_year(lang: Lang, micros: i64, time_zone: &str) -> String {
    let Some(date) = zoned(micros, time_zone).and_then(|moment| date(moment.date())) else {
        return String::new();
    };
    FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(lang.icu().into(), YMDE::long())
        .map(|formatter| tidy(lang, &formatter.format(&date).to_string()))
        .unwrap_or_default()
}

/// "27 November 2026", "27 novembre 2026" of a date written as `2026-11-27`;
/// the text as it came when it is not such a date.
#[must_use]
pub fn date_only(lang: Lang, iso: &str) -> String {
    let shown = || {
        let date = date(iso.get(..10).unwrap_or(iso).parse().ok()?)?;
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(lang.icu().into(), YMD::long()).ok()?;
        Some(tidy(lang, &formatter.format(&date).to_string()))
    };
    shown().unwrap_or_else(|| iso.to_owned())
}

/// "Monday 23 November 2026, 08:05".
#[must_use]
pub fn day_and_time(lang: Lang, micros: i64, time_zone: &str) -> String {
    format!(
        "{}, {}",
        day_with_year(lang, micros, time_zone),
        time(lang, micros, time_zone)
    )
}

/// "08:05".
#[must_use]
pub fn time(lang: Lang, micros: i64, time_zone: &str) -> String {
    let Some(moment) = zoned(micros, time_zone).and_then(|moment| date_time(&moment)) else {
        return String::new();
    };
    FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(lang.icu().into(), T::hm())
        .map(|formatter| tidy(lang, &formatter.format(&moment).to_string()))
        .unwrap_or_default()
}

/// The last microsecond of the local day that lies `days` after `micros`;
/// `None` outside the calendar. Days are local days, so a change of the clock
/// in between moves nothing.
#[must_use]
pub fn end_of_day(micros: i64, days: i64, time_zone: &str) -> Option<i64> {
    let moment = zoned(micros, time_zone)?;
    let next = moment
        .date()
        .checked_add(jiff::Span::new().try_days(days.checked_add(1)?).ok()?)
        .ok()?;
    let midnight = next.to_zoned(moment.time_zone().clone()).ok()?;
    midnight.timestamp().as_microsecond().checked_sub(1)
}

/// The full hour of the local day that lies `days` after `micros`, by the clock on
/// the wall; `None` outside the calendar.
#[must_use]
pub fn at_hour(micros: i64, days: i64, hour: i8, time_zone: &str) -> Option<i64> {
    let moment = zoned(micros, time_zone)?;
    let day = moment.date().checked_add(jiff::Span::new().try_days(days).ok()?).ok()?;
    let time = civil::Time::new(hour, 0, 0, 0).ok()?;
    let at = day.to_datetime(time).to_zoned(moment.time_zone().clone()).ok()?;
    Some(at.timestamp().as_microsecond())
}

/// The full hour of the local day that lies `months` after `micros`: the last one of a month that is too short;
/// `None` outside the calendar.
#[must_use]
pub fn at_hour_in_months(micros: i64, months: i64, hour: i8, time_zone: &str) -> Option<i64> {
    let moment = zoned(micros, time_zone)?;
    let span = jiff::Span::new().try_months(months).ok()?;
    let time = civil::Time::new(hour, 0, 0, 0).ok()?;
    let day = moment.date().checked_add(span).ok()?;
    let at = day.to_datetime(time).to_zoned(moment.time_zone().clone()).ok()?;
    Some(at.timestamp().as_microsecond())
}

/// True when both moments fall on the same local day.
#[must_use]
pub fn same_day(one: i64, other: i64, time_zone: &str) -> bool {
    match (zoned(one, time_zone), zoned(other, time_zone)) {
        (Some(one), Some(other)) => one.date() == other.date(),
        _ => false,
    }
}

fn zoned(micros: i64, time_zone: &str) -> Option<Zoned> {
    let zone = TimeZone::get(time_zone).unwrap_or(TimeZone::UTC);
    Some(Timestamp::from_microsecond(micros).ok()?.to_zoned(zone))
}

fn date(date: civil::Date) -> Option<Date<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    Date::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

fn date_time(moment: &Zoned) -> Option<DateTime<Gregorian>> {
    let hour = u8::try_from(moment.hour()).ok()?;
    let minute = u8::try_from(moment.minute()).ok()?;
    Some(DateTime {
        date: date(moment.date())?,
        time: Time::try_new(hour, minute, 0, 0).ok()?,
    })
}

/// Joins a number and the word after it by a no-break space and drops the comma
/// that some locales put after the weekday, where the language can do without.
/// French counts the first day of a month as "1er", which ICU leaves out.
fn tidy(lang: Lang, text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut number = false;
    let first = lang == Lang::Fr;
    for part in text.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(if number { NO_BREAK_SPACE } else { ' ' });
        }
        let digits = part.strip_suffix('.').unwrap_or(part);
        number = matches!(digits.len(), 1 | 2) && digits.chars().all(|sign| sign.is_ascii_digit());
        let kept = if lang.needs_comma_after_weekday() {
            part
        } else {
            part.trim_end_matches(',')
        };
        tidy.push_str(kept);
        if first && kept == "1" {
            tidy.push_str("er");
        }
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;

    const MONDAY: i64 = 1_795_417_500_000_000; // 2026-11-23T07:05:00Z

    #[test]
    fn days_carry_their_weekday_and_no_comma() {
        assert_eq!(day(Lang::En, MONDAY, "Europe/Paris"), "Monday 23\u{a0}November");
        assert_eq!(day(Lang::Fr, MONDAY, "Europe/Paris"), "lundi 23\u{a0}novembre");
        assert_eq!(
            day_with_year(Lang::En, MONDAY, "Europe/Paris"),
            "Monday 23\u{a0}November 2026"
        );
        assert_eq!(date_only(Lang::Fr, "2026-11-01"), "1er\u{a0}novembre 2026");
        assert_eq!(date_only(Lang::Fr, "2026-11-11"), "11\u{a0}novembre 2026");
        assert_eq!(date_only(Lang::En, "2026-11-01"), "1\u{a0}November 2026");
        let sunday = 1_793_520_000_000_000; // 2026-11-01T08:00:00Z
        assert_eq!(day(Lang::Fr, sunday, "Europe/Paris"), "dimanche 1er\u{a0}novembre");
        assert_eq!(date_only(Lang::Fr, "soon"), "soon");
    }

    #[test]
    fn times_follow_the_zone_and_an_unknown_zone_is_utc() {
        assert_eq!(time(Lang::Fr, MONDAY, "Europe/Paris"), "08:05");
        assert_eq!(time(Lang::En, MONDAY, "Mars/Olympus"), "07:05");
        assert_eq!(
            day_and_time(Lang::Fr, MONDAY, "Europe/Paris"),
            "lundi 23\u{a0}novembre 2026, 08:05"
        );
    }

    #[test]
    fn a_day_ends_just_before_local_midnight_even_when_the_clock_changes() {
        let end = end_of_day(MONDAY, 0, "Europe/Paris").unwrap();
        assert_eq!(
            day_and_time(Lang::En, end, "Europe/Paris"),
            "Monday 23\u{a0}November 2026, 23:59"
        );
        assert!(same_day(MONDAY, end, "Europe/Paris"));
        assert!(!same_day(MONDAY, end + 1, "Europe/Paris"));
        let saturday_before_the_change = 1_792_825_200_000_000; // 2026-10-24T07:00:00Z
        let week = end_of_day(saturday_before_the_change, 7, "Europe/Paris").unwrap();
        assert_eq!(time(Lang::En, week, "Europe/Paris"), "23:59");
    }

    #[test]
    fn impossible_moments_give_nothing() {
        assert_eq!(day(Lang::En, i64::MAX, "Europe/Paris"), "");
        assert_eq!(end_of_day(i64::MAX, 7, "UTC"), None);
    }
}
