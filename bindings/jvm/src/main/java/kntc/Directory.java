package kntc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The host's own bodies. With it a petition names by the host's codes the unit that received it and the one complained
 * of; what kind of body each is, where it sits, who stands above it and whether the matter is ours follows. Built once,
 * immutable, shared between threads.
 *
 * <p>Everything that is wrong with one is thrown at once, as the {@link KntcException#faults()}, each with its path:
 * {@code bodies[3].superior}.
 */
public final class Directory {
    final NativeDirectory kept;

    private Directory(NativeDirectory kept) {
        this.kept = kept;
    }

    /** The directory of these bodies. */
    public static Directory of(Collection<HostBody> bodies) {
        return of(bodies, null);
    }

    /** The same; the places of the bodies are looked up in a gazetteer, if one is given. */
    public static Directory of(Collection<HostBody> bodies, Gazetteer gazetteer) {
        return Native.call(() -> {
            List<HostBodyRecord> records = new ArrayList<>(bodies.size());
            for (HostBody body : bodies) {
                records.add(body.record);
            }
            return new Directory(NativeDirectory.Companion.build(records, kept(gazetteer)));
        });
    }

    /**
     * The directory in a JSON text: a list of bodies, or an object that holds it under {@code bodies}. Each has
     * {@code code}, {@code name} and {@code kind}, and as far as known {@code place}, {@code superior}, {@code from} and
     * {@code to}.
     */
    public static Directory fromJson(String text) {
        return fromJson(text, null);
    }

    /** The same; the places of the bodies are looked up in a gazetteer, if one is given. */
    public static Directory fromJson(String text, Gazetteer gazetteer) {
        return new Directory(Native.call(() -> NativeDirectory.Companion.fromJson(text, kept(gazetteer))));
    }

    /** Every body, in the order given. */
    public List<HostBody> bodies() {
        return Native.call(() -> {
            List<HostBody> out = new ArrayList<>();
            for (HostBodyRecord record : kept.bodies()) {
                out.add(new HostBody(record));
            }
            return out;
        });
    }

    /** The body that bears a code on a day. */
    public Optional<HostBody> find(String code, LocalDate on) {
        return Optional.ofNullable(Native.call(() -> kept.find(code, on))).map(HostBody::new);
    }

    /** The body directly above another on a day, as far as the structure of that day allows it. */
    public Optional<HostBody> superior(HostBody body, LocalDate on) {
        return Optional.ofNullable(Native.call(() -> kept.superior(body.record, on))).map(HostBody::new);
    }

    private static NativeGazetteer kept(Gazetteer gazetteer) {
        return gazetteer == null ? null : gazetteer.kept;
    }
}
