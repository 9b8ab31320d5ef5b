//! Closed sets of values in Python: an attribute of their class, equal to their stable word, and made from it.

/// The face of an enum that has `ALL`, `code()` and `text()`, with what else it offers.
macro_rules! words {
    ($name:ident $({ $($more:tt)* })?) => {
        const _: () = {
            #[allow(unused_imports, reason = "an enum may have words of its own")]
            use $crate::python::Word as _;

            #[pyo3::pymethods]
            impl $name {
                /// The value that a stable word, or a Vietnamese label, names.
                #[new]
                fn py_new(py: pyo3::Python<'_>, word: $crate::python::Given<Self>) -> pyo3::PyResult<Self> {
                    word.or_raise(py, "word")
                }

                /// The stable word in stored data.
                #[getter(code)]
                fn py_code(&self) -> &'static str {
                    self.code()
                }

                /// The label that users see.
                #[getter(text)]
                fn py_text(&self) -> $crate::law::Text {
                    self.text()
                }

                /// Every value, in order.
                #[staticmethod]
                #[pyo3(name = "values")]
                fn py_values() -> Vec<Self> {
                    Self::ALL.to_vec()
                }

                fn __str__(&self) -> &'static str {
                    self.code()
                }

                /// As the word, since the two are equal.
                fn __hash__(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<isize> {
                    use pyo3::types::PyAnyMethods as _;
                    pyo3::types::PyString::new(py, self.code()).hash()
                }

                fn __eq__(&self, other: &pyo3::Bound<'_, pyo3::PyAny>) -> bool {
                    use pyo3::types::PyStringMethods as _;
                    match (other.cast::<Self>(), other.cast::<pyo3::types::PyString>()) {
                        (Ok(other), _) => other.get() == self,
                        (_, Ok(word)) => word.to_str().is_ok_and(|word| word == self.code()),
                        _ => false,
                    }
                }

                $($($more)*)?

                fn __reduce__<'py>(
                    &self,
                    py: pyo3::Python<'py>,
                ) -> (pyo3::Bound<'py, pyo3::types::PyType>, (&'static str,)) {
                    (py.get_type::<Self>(), (self.code(),))
                }
            }

            impl<'py> pyo3::IntoPyObject<'py> for &$name {
                type Target = $name;
                type Output = pyo3::Bound<'py, $name>;
                type Error = pyo3::PyErr;
                const OUTPUT_TYPE: pyo3::inspect::PyStaticExpr = <$name as pyo3::PyTypeInfo>::TYPE_HINT;

                fn into_pyobject(self, py: pyo3::Python<'py>) -> pyo3::PyResult<Self::Output> {
                    pyo3::Bound::new(py, *self)
                }
            }

            impl $crate::python::FromPython for $name {
                const INPUT: pyo3::inspect::PyStaticExpr = $crate::python::either!(
                    <Self as pyo3::PyTypeInfo>::TYPE_HINT,
                    <pyo3::types::PyString as pyo3::PyTypeInfo>::TYPE_HINT
                );

                fn from_python(given: &pyo3::Bound<'_, pyo3::PyAny>) -> Result<Self, Vec<$crate::problem::Problem>> {
                    if let Ok(value) = given.cast::<Self>() {
                        return Ok(*value.get());
                    }
                    $crate::python::word_of(given, Self::ALL, |value| value.code(), |value| value.text())
                }
            }
        };
    };
}

pub(crate) use words;

/// The words of an enum that has none of its own.
pub(crate) trait Word: Copy + 'static {
    const ALL: &'static [Self];
    fn code(self) -> &'static str;
    fn text(self) -> crate::law::Text;
}

/// Gives an enum its stable words, the same as in JSON, and its labels.
macro_rules! worded {
    ($($name:ident { $($value:ident = $code:literal, $vi:literal, $en:literal;)+ })*) => {$(
        impl $crate::python::Word for $name {
            const ALL: &'static [Self] = &[$(Self::$value),+];

            fn code(self) -> &'static str {
                match self { $(Self::$value => $code),+ }
            }

            fn text(self) -> $crate::law::Text {
                match self { $(Self::$value => $crate::law::Text { vi: $vi, en: $en }),+ }
            }
        }

        $crate::python::words!($name);
    )*};
}

pub(crate) use worded;
