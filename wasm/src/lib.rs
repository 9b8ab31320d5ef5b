//! What a browser calls.

use wasm_bindgen::prelude::wasm_bindgen;

/// The version of this library.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    kntc::version().to_owned()
}
