//! E-mail addresses.

#[cfg(not(all(feature = "tsify", target_arch = "wasm32")))]
use validator::ValidateEmail as _;

use super::Finding;

/// Checks an e-mail address.
#[must_use]
pub fn check_email(address: &str) -> Vec<Finding> {
    let address = address.trim();
    if address.is_empty() || is_address(address) { Vec::new() } else { vec![Finding::EmailForm] }
}

#[cfg(not(all(feature = "tsify", target_arch = "wasm32")))]
fn is_address(address: &str) -> bool {
    address.validate_email()
}

#[cfg(all(feature = "tsify", target_arch = "wasm32"))]
use host::is_address;

/// The same rules in a browser, which knows international names itself: our tables for them, and a machine for patterns, would
/// be most of what is downloaded.
#[cfg(all(feature = "tsify", target_arch = "wasm32"))]
mod host {
    use std::net::IpAddr;

    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        type URL;

        #[wasm_bindgen(constructor, catch)]
        fn new(url: &str) -> Result<URL, JsValue>;

        #[wasm_bindgen(method, getter)]
        fn hostname(this: &URL) -> String;
    }

    pub(super) fn is_address(address: &str) -> bool {
        let Some((user, domain)) = address.rsplit_once('@') else { return false };
        let is_user = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
        (1..=64).contains(&user.len())
            && user.chars().all(is_user)
            && domain.chars().count() <= 255
            && (is_domain(domain) || is_literal(domain) || in_ascii(domain).is_some_and(|name| is_domain(&name)))
    }

    fn is_domain(domain: &str) -> bool {
        domain.split('.').all(|label| {
            let ends = [label.chars().next(), label.chars().next_back()];
            label.len() <= 63
                && ends.iter().all(|end| end.is_some_and(|c| c.is_ascii_alphanumeric()))
                && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        })
    }

    /// `[192.0.2.1]`, which may have something in front.
    fn is_literal(domain: &str) -> bool {
        let address = domain.strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
        address.is_some_and(|(_, address)| address.parse::<IpAddr>().is_ok())
    }

    /// An international name as the network writes it.
    fn in_ascii(domain: &str) -> Option<String> {
        let is_name = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        if domain.is_ascii() || !domain.chars().all(is_name) {
            return None;
        }
        // With a label behind it no name is taken for the number of a machine.
        let url = URL::new(&format!("http://{domain}.vn/")).ok()?;
        url.hostname().strip_suffix(".vn").map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_name_and_a_domain() {
        let right = ["mot.nguoi@example.vn", " ", "a@b", "a+b@thử-nghiệm.vn", "a@[192.0.2.1]", "a@[2001:db8::1]"];
        for address in right {
            assert!(check_email(address).is_empty(), "{address}");
        }
        let wrong = [
            "example.vn",
            "a@",
            "a b@example.vn",
            "@example.vn",
            "á@example.vn",
            "a@example..vn",
            "a@-b.vn",
            "a@[999.0.2.1]",
        ];
        for address in wrong {
            assert_eq!(check_email(address), [Finding::EmailForm], "{address}");
        }
    }
}
