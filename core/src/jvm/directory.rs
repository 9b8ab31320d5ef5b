//! The host's own directory for the JVM.

use std::sync::Arc;

use chrono::NaiveDate;

use super::Refusal;
use super::gazetteer::NativeGazetteer;
use crate::bodies::directory::{Directory, HostBody};

/// A directory, kept on this side.
#[derive(uniffi::Object)]
pub(super) struct NativeDirectory(pub(super) Arc<Directory>);

#[uniffi::export]
impl NativeDirectory {
    #[uniffi::constructor]
    fn build(bodies: Vec<HostBody>, gazetteer: Option<Arc<NativeGazetteer>>) -> Result<Self, Refusal> {
        let directory = match gazetteer {
            Some(gazetteer) => Directory::build_in(bodies, &gazetteer.0),
            None => Directory::build(bodies),
        };
        Ok(Self(Arc::new(directory?)))
    }

    #[uniffi::constructor]
    fn from_json(text: &str, gazetteer: Option<Arc<NativeGazetteer>>) -> Result<Self, Refusal> {
        let directory = match gazetteer {
            Some(gazetteer) => Directory::from_json_in(text, &gazetteer.0),
            None => Directory::from_json(text),
        };
        Ok(Self(Arc::new(directory?)))
    }

    fn bodies(&self) -> Vec<HostBody> {
        self.0.bodies().to_vec()
    }

    fn find(&self, code: &str, on: NaiveDate) -> Option<HostBody> {
        self.0.find(code, on).cloned()
    }

    fn superior(&self, body: &HostBody, on: NaiveDate) -> Option<HostBody> {
        self.0.superior(body, on).cloned()
    }
}
