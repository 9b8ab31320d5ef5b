//! What the JVM calls, and how a day crosses to it. The generated Kotlin makes these functions static methods of
//! `kntc.KntcKt`.

use chrono::NaiveDate;

// A `java.time.LocalDate` over there (see `uniffi.toml`), days since 1970-01-01 on the way.
uniffi::custom_type!(NaiveDate, i64, {
    remote,
    lower: |day| i64::from(day.to_epoch_days()),
    try_lift: |days| i32::try_from(days)
        .ok()
        .and_then(NaiveDate::from_epoch_days)
        .ok_or_else(|| uniffi::deps::anyhow::Error::msg("the day is out of range")),
});

/// The version of this library.
#[uniffi::export]
fn version() -> String {
    crate::version().to_owned()
}
