//! The Arrow C data interface: columns in from any library that offers them, and out to any that takes them, without a
//! copy. The only unsafe code of this crate.
//!
//! What is relied on: the capsule protocol of Arrow. A capsule of the right name holds a live structure of the C
//! interface; who takes the structure out leaves an empty one in its place, so that nothing is released twice. What
//! the structure says of its buffers is checked by arrow before it is used.
#![allow(unsafe_code, reason = "C structures cross here, and nowhere else")]

use std::ffi::{CStr, c_char, c_void};
use std::ptr::NonNull;

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi_and_data_type};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{ArrayRef, RecordBatch, RecordBatchIterator, StructArray, make_array};
use arrow_data::ArrayData;
use arrow_schema::{ArrowError, DataType, Field, Schema};
use kntc::python::coded_error;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";
const STREAM: &CStr = c"arrow_array_stream";

/// The chunks of a column, or of a table as structs of its columns.
pub(crate) struct Imported {
    pub(crate) chunks: Vec<ArrayRef>,
}

/// Whether an object offers columns.
pub(crate) fn offers_columns(given: &Bound<'_, PyAny>) -> bool {
    ["__arrow_c_stream__", "__arrow_c_array__"].iter().any(|method| given.hasattr(*method).unwrap_or(false))
}

/// Takes the columns that an object offers.
pub(crate) fn import(given: &Bound<'_, PyAny>) -> PyResult<Imported> {
    let py = given.py();
    if given.hasattr("__arrow_c_stream__")? {
        let capsule = given.call_method0("__arrow_c_stream__")?;
        from_stream(py, pointer(&capsule, STREAM)?)
    } else if given.hasattr("__arrow_c_array__")? {
        let pair = given.call_method0("__arrow_c_array__")?;
        let (schema, array): (Bound<'_, PyAny>, Bound<'_, PyAny>) = pair.extract().map_err(|_| unreadable(py))?;
        from_array(py, pointer(&schema, SCHEMA)?, pointer(&array, ARRAY)?)
    } else {
        Err(unreadable(py))
    }
}

fn unreadable(py: Python<'_>) -> PyErr {
    coded_error(
        py,
        "not_arrow",
        "Không đọc được dưới dạng cột Arrow: cần đối tượng có __arrow_c_stream__ hoặc __arrow_c_array__.",
        "It cannot be read as Arrow columns: an object with __arrow_c_stream__ or __arrow_c_array__ is needed.",
        Vec::new(),
    )
}

/// Where the structure in a capsule lies. The capsule must outlive what is read there.
fn pointer<T>(capsule: &Bound<'_, PyAny>, name: &CStr) -> PyResult<NonNull<T>> {
    let found = capsule.cast::<PyCapsule>().ok().and_then(|capsule| capsule.pointer_checked(Some(name)).ok());
    found.map(NonNull::cast).ok_or_else(|| unreadable(capsule.py()))
}

/// The C structure of a schema, for the one member that arrow keeps to itself.
#[repr(C)]
struct SchemaLayout {
    texts: [*const c_char; 3],
    numbers: [i64; 2],
    pointers: [*const c_void; 2],
    release: Option<unsafe extern "C" fn(*mut FFI_ArrowSchema)>,
    private_data: *const c_void,
}

const _: () = assert!(size_of::<SchemaLayout>() == size_of::<FFI_ArrowSchema>());

fn from_array(py: Python<'_>, schema: NonNull<FFI_ArrowSchema>, array: NonNull<FFI_ArrowArray>) -> PyResult<Imported> {
    // SAFETY: a capsule of this name holds a structure of this layout. One without `release` was moved out before, and
    // nothing else in it may be looked at.
    let taken = unsafe { schema.cast::<SchemaLayout>().as_ref() }.release.is_none();
    // SAFETY: as above.
    if taken || unsafe { array.as_ref() }.is_released() {
        return Err(unreadable(py));
    }
    // SAFETY: capsules of these names hold live structures, and both are moved out.
    let (schema, array) =
        unsafe { (FFI_ArrowSchema::from_raw(schema.as_ptr()), FFI_ArrowArray::from_raw(array.as_ptr())) };
    let data_type = DataType::try_from(&schema).map_err(|_| unreadable(py))?;
    let chunk = chunk(array, &data_type).map_err(|_| unreadable(py))?;
    Ok(Imported { chunks: vec![chunk] })
}

fn from_stream(py: Python<'_>, stream: NonNull<FFI_ArrowArrayStream>) -> PyResult<Imported> {
    // SAFETY: a capsule of this name holds a stream. One without `release` was moved out before.
    if unsafe { stream.as_ref() }.release.is_none() {
        return Err(unreadable(py));
    }
    // SAFETY: the stream is live, and is moved out.
    let mut stream = unsafe { FFI_ArrowArrayStream::from_raw(stream.as_ptr()) };
    let (Some(get_schema), Some(get_next)) = (stream.get_schema, stream.get_next) else {
        return Err(unreadable(py));
    };
    let mut schema = FFI_ArrowSchema::empty();
    // SAFETY: the functions of a live stream are called with it, and with a structure for them to fill.
    if unsafe { get_schema(&raw mut stream, &raw mut schema) } != 0 {
        return Err(unreadable(py));
    }
    let data_type = DataType::try_from(&schema).map_err(|_| unreadable(py))?;
    let mut chunks = Vec::new();
    loop {
        let mut array = FFI_ArrowArray::empty();
        // SAFETY: as above.
        if unsafe { get_next(&raw mut stream, &raw mut array) } != 0 {
            return Err(unreadable(py));
        }
        if array.is_released() {
            return Ok(Imported { chunks });
        }
        chunks.push(chunk(array, &data_type).map_err(|_| unreadable(py))?);
    }
}

fn chunk(array: FFI_ArrowArray, data_type: &DataType) -> Result<ArrayRef, ArrowError> {
    // SAFETY: the array came with the type that describes it; `validate` checks that its buffers are long enough.
    let mut data = unsafe { from_ffi_and_data_type(array, data_type.clone()) }?;
    data.align_buffers();
    data.validate()?;
    Ok(make_array(data))
}

/// Columns that any library for Arrow takes.
#[derive(Clone)]
pub(crate) struct Exported(pub(crate) RecordBatch);

impl Exported {
    /// As one array of structs, with its schema.
    pub(crate) fn array<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        array(py, &ArrayData::from(StructArray::from(self.0.clone())))
    }

    /// As a stream of one batch.
    pub(crate) fn stream<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let batches = RecordBatchIterator::new([Ok(self.0.clone())], self.0.schema());
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(batches)), STREAM)
    }
}

/// An array with its schema.
pub(crate) fn array<'py>(
    py: Python<'py>,
    data: &ArrayData,
) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
    let schema = FFI_ArrowSchema::try_from(data.data_type()).map_err(|_| unreadable(py))?;
    let array = FFI_ArrowArray::new(data);
    Ok((PyCapsule::new_with_value(py, schema, SCHEMA)?, PyCapsule::new_with_value(py, array, ARRAY)?))
}

/// A batch of columns under their names.
pub(crate) fn batch(columns: Vec<(&'static str, ArrayRef)>) -> Result<RecordBatch, ArrowError> {
    let field = |(name, column): &(&'static str, ArrayRef)| Field::new(*name, column.data_type().clone(), true);
    let schema = Schema::new(columns.iter().map(field).collect::<Vec<_>>());
    RecordBatch::try_new(schema.into(), columns.into_iter().map(|(_, column)| column).collect())
}
