//! The native library of kntc for the JVM. Its types and functions are defined in the crate `kntc`, so that one Kotlin
//! package comes out of them; this crate only gives them a library to be loaded from.
kntc::uniffi_reexport_scaffolding!();
