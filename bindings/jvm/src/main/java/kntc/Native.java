package kntc;

import com.sun.jna.Platform;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Calls the native library; what goes wrong there becomes a {@link KntcException}. */
final class Native {
    /** How many entries of a list cross at a time; bounds the memory that a long one takes. */
    static final int BATCH = 2_000;

    private Native() {}

    /** What is called. */
    interface Call<T> {
        T run() throws Exception;
    }

    static <T> T call(Call<T> call) {
        try {
            Loaded.check();
            return call.run();
        } catch (KntcException known) {
            throw known;
        } catch (Refusal.Input refused) {
            throw new KntcException(refused.getFaults());
        } catch (CharacterCodingException broken) {
            throw notText();
        } catch (NullPointerException missing) {
            throw new KntcException("missing", "an argument is null where a value is needed", missing);
        } catch (Exception unexpected) {
            throw new KntcException("internal", "the library failed; please report this", unexpected);
        }
    }

    /** Answers a part of a list. */
    interface Ask<Q, A> {
        List<A> run(List<Q> batch) throws Exception;
    }

    /** Answers a long list in a few calls, in its order. */
    static <Q, A> List<A> inBatches(Collection<? extends Q> all, Ask<Q, A> ask) {
        return call(() -> {
            List<Q> list = new ArrayList<>(all);
            List<A> out = new ArrayList<>(list.size());
            for (int from = 0; from < list.size(); from += BATCH) {
                out.addAll(ask.run(list.subList(from, Math.min(from + BATCH, list.size()))));
            }
            return out;
        });
    }

    /** For a text that UTF-8 cannot hold. */
    static KntcException notText() {
        return new KntcException("not_text", "the text holds half of a surrogate pair, so it is no Unicode text", null);
    }

    /** Loads the native library once, and remembers why it could not be. */
    private static final class Loaded {
        private static final KntcException FAILURE = load();

        private static KntcException load() {
            try {
                KntcKt.version();
                return null;
            } catch (LinkageError error) {
                return new KntcException("library_not_loaded", message(), error);
            }
        }

        static void check() {
            if (FAILURE != null) {
                throw new KntcException(FAILURE.code(), FAILURE.getMessage(), FAILURE.getCause());
            }
        }

        private static String message() {
            String override = System.getProperty("uniffi.component.kntc.libraryOverride");
            String file = System.mapLibraryName("kntc_jvm");
            String sought = override != null ? override : Platform.RESOURCE_PREFIX + "/" + file + " in the jar of kntc";
            return "the native library of kntc could not be loaded: " + sought
                    + " (platform " + Platform.RESOURCE_PREFIX + ": " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + ", Java " + System.getProperty("java.version") + "). "
                    + "If the jar holds no library for this platform, set -Duniffi.component.kntc.libraryOverride to the "
                    + "path of one, or -Djna.library.path to the directory that holds " + file + ". If the temporary "
                    + "directory is mounted noexec, set -Djna.tmpdir to a directory that is not.";
        }
    }
}
