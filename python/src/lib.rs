//! The extension module `kntc._kntc`: what the Python package `kntc` is made of.

/// kntc, compiled.
#[pyo3::pymodule(gil_used = false)]
mod _kntc {
    /// The version of this library.
    #[pyo3::pyfunction]
    fn version() -> &'static str {
        kntc::version()
    }
}
