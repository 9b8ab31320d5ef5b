//! Short lists in order. What the standard library sorts costs a browser some kilobytes for each type, so lists that are
//! short, or all but in order, are filled in order instead.

/// Puts an item behind those that do not come after it.
pub(crate) fn insert<T, K: Ord>(list: &mut Vec<T>, item: T, key: impl Fn(&T) -> K) {
    let own = key(&item);
    list.insert(list.partition_point(|other| key(other) <= own), item);
}

/// The items in the order of their keys, equal ones as they stood.
pub(crate) fn by_key<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut out = Vec::new();
    for item in items {
        insert(&mut out, item, &key);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_ones_stay_as_they_stood() {
        let sorted = by_key([(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')], |item| item.0);
        assert_eq!(sorted, [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')]);
    }
}
