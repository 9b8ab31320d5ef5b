//! Face of kntc in another language.
